// All schemes of codes that common tools print where others print words.
import type { CodeScheme } from './code-scheme.ts';
import { compilers } from './compilers.ts';
import { databases } from './databases.ts';
import { errnoScheme } from '../errno.ts';
import { systems } from './systems.ts';
import { web } from './web.ts';

export const allSchemes: readonly CodeScheme[] = [...databases, errnoScheme, ...systems, ...web, ...compilers];
