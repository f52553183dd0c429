import type { FileProblem, Refused } from '../certificate-file/outcome';
import type { Words } from '../words/catalogue';

/** What is wrong with a file, and what to try instead. */
export const sayProblem = ({ certificateFile }: Pick<Words, 'certificateFile'>, problem: FileProblem): string =>
  certificateFile.problems[problem];

/** Why a certificate is nobody's e-imza. */
export const sayRefused = ({ certificateFile }: Pick<Words, 'certificateFile'>, { why, name }: Refused): string =>
  certificateFile.refused[why](name);
