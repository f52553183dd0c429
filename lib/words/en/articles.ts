import type { articles as tr } from '../tr/articles';

export const articles: typeof tr = {};
