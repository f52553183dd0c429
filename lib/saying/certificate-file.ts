import type { FileProblem, Refused } from '../certificate-file/outcome';
import type { Words } from '../words/catalogue';

/** What is wrong with a file, and what to try instead. */
export const sayProblem = ({ certificateFile }: Pick<Words, 'certificateFile'>, problem: FileProblem): string =>
  certificateFile.problems[problem];

/** Why a certificate is nobody's e-imza. */
export const sayRefused = ({ certificateFile }: Pick<Words, 'certificateFile'>, { why, name }: Refused): string =>
  certificateFile.refused[why](name);

/** A signature may hold hundreds of others' certificates: the first few of what differs are said. */
export const someOf = (texts: readonly string[]): readonly string[] => [...new Set(texts)].slice(0, 3);
