// `npm run readme`: writes the table of findings into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsTable } from './findings-table';
import { withSection } from './readme-section';

const path = join(import.meta.dirname, '../README.md');
writeFileSync(path, withSection(readFileSync(path, 'utf8'), 'findings', findingsTable()));
