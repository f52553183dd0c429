import type { certificateFile as tr } from '../../tr/pages/certificate-file';

export const certificateFile: typeof tr = {
  label: 'Read the last day from a file',
  hint: 'A document you signed (.eyp, .pdf, .imz, .p7s) or your certificate file (.cer, .crt, .pem, .p7b) will do. The file is read on this computer; it is neither kept nor sent.',
  drop: 'You can also drop the file here.',
  reading: 'Reading the file',
  stop: 'Stop reading',
  region: 'Read from the file',
  isItYou: 'Is this you?',
  whichIsYou: 'Which one is you?',
  nameless: 'No name given',
  left: (days) =>
    days > 0
      ? `${days} ${days === 1 ? 'day' : 'days'} left`
      : days === 0
        ? 'Today is the last day'
        : `expired ${-days} ${days === -1 ? 'day' : 'days'} ago`,
  unsure: 'It is not fully stated that it is qualified; use it if it is the one on your card.',
  older: (onDay) =>
    `This document was signed with a certificate that ends on ${onDay}. If your card has been renewed since, this day is the old one's.`,
  notVerified: 'Only the date in the certificate was read; whether the signature is valid was not checked.',
  recorded: (day) => `the last day you wrote: ${day}`,
  same: 'The same as the last day you wrote.',
  save: 'Save this date',
  saved: (day) => `${day} was saved as the last day.`,
  undone: 'What stood there before is back.',
  missing: (count) => `The certificates of ${count} ${count === 1 ? 'signer is' : 'signers are'} not in the file.`,
  passedOver: (names) => `Not counted, since no personal e-imza: ${names}.`,
  refused: {
    seal: (name) => `${of(name)}a seal, not a personal e-imza. Choose a document you signed yourself.`,
    'not-qualified': (name) =>
      `${of(name)}not a qualified certificate. Choose the certificate on your card, or a document signed with it.`,
    'no-last-day': (name) =>
      `${of(name)}a certificate whose last day can't be read. Look it up in the card program and type it.`,
    'time-stamp': (name) => `${of(name)}a time-stamp, not a personal e-imza. Choose a document you signed yourself.`,
    ocsp: (name) =>
      `${of(name)}the certificate of a status service, not a personal e-imza. Choose your own certificate or a document you signed.`,
    ca: (name) =>
      `${of(name)}the certificate of an issuer, not a personal e-imza. Choose your own certificate or a document you signed.`,
  },
  problems: {
    empty: 'The file is empty. Download it again, or choose another signed document.',
    'too-large': 'The file is larger than 64 MB. Choose a smaller signed document or your certificate file.',
    several: 'You dropped more than one file. Choose one only.',
    folder: 'This is a folder. Choose the signed document or the certificate file in it.',
    unreadable:
      'The file could not be opened. Copy it to your computer and choose it again; of a folder, choose a file in it.',
    unknown:
      'There is no certificate or signature in this file. Choose a signed document (.eyp, .pdf, .p7s) or your certificate file (.cer).',
    'cut-off': 'The file is incomplete or damaged. Download it again and choose it.',
    picture:
      'This is a picture; no signature is read from one. Choose the document itself (.eyp, .pdf) or type the date.',
    xml: "XML signatures (XAdES) are not read. Try the document's .eyp or your certificate file (.cer).",
    'key-file':
      "This is a key file; we don't ask for its password. Choose your certificate file (.cer) or a document you signed.",
    'encrypted-message': 'This file is encrypted. Choose a signed document that is not (.p7s, .pdf, .eyp).',
    'encrypted-package':
      'This package is encrypted (.eyps). Choose an .eyp that is not, or your certificate file (.cer).',
    'archive-without-signature':
      'This file is no signed EBYS package: there is no signature in it. Download the document from EBYS as .eyp and choose that.',
    bomb: 'The signature in this package grows out of bounds when unpacked, so it was not read. Download the document from EBYS again, or choose another.',
    'unsigned-pdf': "There is no signature in this PDF; try the document's .eyp or the certificate file.",
    'no-certificate':
      "The signer's certificate is not in this file. Try another signed document or your certificate file (.cer).",
  },
};

function of(name: string | null): string {
  return name === null ? 'This is ' : `${name}: `;
}
