// Where the content root lies, and where its parts lie in it.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder that a team owns, absolute: CONTENT, or `content`. */
export const contentRoot: string = path.resolve(process.env['CONTENT'] || 'content');

/** Folder of `<domain>/<slug>.md`, absolute: CONTENT_DIR, or `entries` of the content root. */
export const entriesFolder: string = path.resolve(process.env['CONTENT_DIR'] || path.join(contentRoot, 'entries'));

/** A part of the content root, absolute. */
export const rootPath = (name: 'site.json' | 'guides' | 'queries' | 'public'): string => path.join(contentRoot, name);

/** Whether the content root has guides of its own. */
export const hasGuides: boolean = existsSync(rootPath('guides')) && readdirSync(rootPath('guides')).some((name) => name.endsWith('.mdx'));

/** The path of a file as messages name it: from the working folder, with forward slashes. */
export const shownPath = (file: string): string => (path.relative(process.cwd(), file) || file).replaceAll('\\', '/');
