/// <reference types="vite/client" />
import type { Rule } from './rule';

const files = import.meta.glob<Rule>('./findings/*.ts', { eager: true, import: 'rule' });

/** Every rule: the files of `findings/`. Adding one touches its file and the texts, nothing else. */
export const rules: readonly Rule[] = Object.values(files);
