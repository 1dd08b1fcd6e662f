// Links into the repository of the entries, as its host writes them.
import type { Repository } from '../root/site-schema.ts';

type Patterns = Exclude<Repository['host'], string>;

/** GitHub's also hold for Enterprise Server, GitLab's for self-managed instances. */
const hosts: Record<Extract<Repository['host'], string>, Patterns> = {
  github: {
    edit: '{url}/edit/{branch}/{path}',
    issue: '{url}/issues/new?title={title}&body={body}',
  },
  gitlab: {
    edit: '{url}/-/edit/{branch}/{path}',
    issue: '{url}/-/issues/new?issue[title]={title}&issue[description]={body}',
  },
};

/** The page that edits an entry's file. */
export function editLink(repository: Repository, id: string): string {
  const { folder, branch } = repository;
  const path = [...folder.split('/'), 'entries', `${id}.md`].filter((part) => part !== '').join('/');
  return fill(patternsOf(repository).edit, { url: repository.url, branch: encodePath(branch), path: encodePath(path) });
}

/** Pattern of the page that opens an issue; only `{title}` and `{body}` are left in it, see {@link fill}. */
export function issuePattern(repository: Repository): string {
  return patternsOf(repository).issue.replaceAll('{url}', repository.url).replaceAll('{branch}', encodePath(repository.branch));
}

/** The page that opens an issue with a title and the beginning of its text. */
export function reportLink(repository: Repository, title: string, body: string): string {
  return fill(issuePattern(repository), { title: encodeURIComponent(title), body: encodeURIComponent(body) });
}

/** Fills in a pattern. Values must be encoded already; they are not looked at for places again. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? values[name]! : place));
}

const patternsOf = ({ host }: Repository): Patterns => (typeof host === 'string' ? hosts[host] : host);

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
