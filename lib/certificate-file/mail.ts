/** A signature as a mail brings it (S/MIME, RFC 8551, 3.5): base64 behind a header that names it. */
const SIGNATURE_HEADER = /^content-type:\s*application\/(?:x-)?pkcs7-(?:signature|mime)/im;

/** The base64 of a mail's signature; null where the text is no signed mail. */
export function signatureInMail(text: string): string | null {
  const header = SIGNATURE_HEADER.exec(text);
  if (!header) return null;
  const [headerLines = ''] = /[\s\S]*?\r?\n\r?\n/.exec(text.slice(header.index, header.index + 4_096)) ?? [];
  if (headerLines === '') return null;
  const body = text.slice(header.index + headerLines.length).trimStart();
  // Up to the part's boundary, or the empty line that ends the only part.
  const end = /\r?\n(?:--|\r?\n)/.exec(body)?.index ?? body.length;
  return body.slice(0, end);
}
