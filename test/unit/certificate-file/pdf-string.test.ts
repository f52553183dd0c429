import { describe, expect, it } from 'vitest';
import { pdfString } from '../../../lib/certificate-file/pdf-string';

const read = (text: string): string | null => {
  const bytes = pdfString(Buffer.from(text, 'latin1'));
  return bytes && Buffer.from(bytes).toString('latin1');
};

describe('a string of a PDF', () => {
  it.each([
    ['<414243>', 'ABC', 'in hex'],
    ['\r\n <41 42\n43>', 'ABC', 'in hex with blanks'],
    ['<4142f>', 'AB\xf0', 'in hex with an odd digit, which a zero completes'],
    ['<414243', 'ABC', 'in hex without its end'],
    ['(ABC)', 'ABC', 'literal'],
    ['(a(b)c)d)', 'a(b)c', 'literal with parentheses that balance'],
    ['(a\\(b\\)\\\\)', 'a(b)\\', 'literal with escaped signs'],
    ['(\\101\\7\\0501)', 'A\x07(1', 'literal with octal numbers'],
    ['(a\\\r\nb\\\nc)', 'abc', 'literal over several lines'],
    ['(a\r\nb\rc\nd)', 'a\nb\nc\nd', 'literal with line ends of all kinds'],
    ['(\\n\\r\\t\\b\\f\\x)', '\n\r\t\b\fx', 'literal with named signs'],
  ])('%j is %j: %s', (text, value) => expect(read(text)).toBe(value));

  it.each(['', '<<41>>', '(a(b)', '[41]', '<4g>', '41'])('%j is none', (text) => expect(read(text)).toBeNull());
});
