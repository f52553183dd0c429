import type { Finding } from '../rules/rule';
import { type Language, wordsIn } from './index';
import { type SaidFinding, sayFindingIn } from './say-in';

// Both catalogues come with this file; who loads only one imports `say-in`.
export * from './say-in';

/** A finding in a language. */
export const sayFinding = (finding: Finding, language: Language): SaidFinding =>
  sayFindingIn(wordsIn(language), finding, language);
