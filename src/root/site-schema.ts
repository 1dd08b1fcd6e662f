// The format of site.json: what a team says of its site. Data only, no code.
// `description` is what an editor shows; `expected` ends the sentence "expected …" of a message.
import { z } from 'zod';
import { control, turn } from '../entry/hidden-characters.ts';

const text = (description: string, expected = 'a text') =>
  z
    .string()
    .regex(/\S/)
    .refine((value) => !control.test(value) && !turn.test(value))
    .meta({ description, expected });

const colour = (description: string) =>
  z
    .string()
    .regex(/^#[\da-f]{6}$/i)
    .meta({ description, expected: 'a colour such as `#0b6b4f`' });

const link = z
  .strictObject({
    text: text('What the link says'),
    url: z
      .string()
      .regex(/^(?:\/(?![/\\])[^\s\\]*|https?:\/\/[^\s/\\][^\s\\]*|mailto:\S+)$/i)
      .meta({
        description: 'A page of the site from its root, such as `/guides/on-call/`, or an address with http, https or mailto',
        expected: 'a path such as `/guides/on-call/`, or an address with `http`, `https` or `mailto`',
      }),
  })
  .meta({ description: 'A link', expected: '`{ "text": "…", "url": "…" }`' });

const links = (description: string) => z.array(link).default([]).meta({ description, expected: 'a list of links' });

const pattern = (description: string, expected: string) =>
  z
    .string()
    .regex(/^(?:\{url\}|https?:\/\/)\S*$/)
    .meta({ description, expected });

/** Address patterns by the software that a host runs; GitHub Enterprise and self-managed GitLab have those of their kind. */
const addresses = z
  .strictObject({
    edit: pattern('Page that edits a file', 'an address pattern such as `{url}/_edit/{branch}/{path}`'),
    issue: pattern('Page that opens an issue', 'an address pattern such as `{url}/issues/new?title={title}&body={body}`'),
  })
  .meta({
    description: 'Address patterns of any other host: `{url}`, `{branch}`, `{path}`, `{title}` and `{body}` are filled in',
    expected: '`{ "edit": "…", "issue": "…" }`',
  });

const repository = z
  .strictObject({
    url: z
      .string()
      .regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/i)
      .transform((url) => url.replace(/\/+$/, ''))
      .meta({ description: 'Where the entries live', expected: 'an address such as `https://github.com/acme/errors`' }),
    branch: z
      .string()
      .regex(/^[^\s~^:?*[\\]+$/)
      .default('main')
      .meta({ description: 'Branch that edits start from', expected: 'the name of a branch' }),
    folder: z
      .string()
      .regex(/^(?![/.])[^\s\\]*$/)
      .transform((folder) => folder.replace(/\/+$/, ''))
      .default('')
      .meta({
        description: 'Folder of this content root within the repository; empty where it is all of the repository',
        expected: 'a folder such as `docs/errors`, from the top of the repository',
      }),
    host: z
      .union([z.enum(['github', 'gitlab']), addresses])
      .default('github')
      .meta({
        description: 'Software of the host: `github`, also for Enterprise; `gitlab`, also self-managed; or address patterns',
        expected: '`"github"`, `"gitlab"`, or `{ "edit": "…", "issue": "…" }` with address patterns',
      }),
  })
  .meta({
    description: 'The repository of the entries; without it no page leads to one',
    expected: '`{ "url": "https://…" }`',
  });

export const siteSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Lets an editor complete and check this file', expected: 'an address' }),
    name: text('Name in the header, in titles and in shared links'),
    tagline: text('One sentence under the name on the home page and in search engines', 'a sentence'),
    language: z.string().refine(isLanguage).default('en').meta({
      description: 'Language of the entries, as in `<html lang>`; it also decides how the full-text search finds word forms',
      expected: 'a language such as `en` or `pt-BR`',
    }),
    repository: repository.optional(),
    links: z
      .strictObject({ header: links('Links in the header, behind its own'), footer: links('Links in the footer, behind its own') })
      .prefault({})
      .meta({ description: 'Links of your own', expected: '`{ "header": [], "footer": [] }`' }),
    accent: z
      .strictObject({ light: colour('On light paper'), dark: colour('On dark paper') })
      .default({ light: '#0b6b4f', dark: '#63c9a4' })
      .meta({
        description: 'Colour of links, of marks and of what helps; each must stand out from its paper by 4.5:1',
        expected: '`{ "light": "#0b6b4f", "dark": "#63c9a4" }`',
      }),
    mark: z
      .string()
      .regex(/^[\w-][\w.-]*\.svg$/)
      .default('favicon.svg')
      .meta({
        description: 'File in `public/` that stands for the site in tabs, in the header and on cards',
        expected: 'the name of an SVG file in `public/`',
      }),
  })
  .meta({ description: 'What a team says of its site', expected: '`{ "name": "…", "tagline": "…" }`' });

/** What site.json says, with defaults where it says nothing. */
export type Site = z.output<typeof siteSchema>;
export type Repository = NonNullable<Site['repository']>;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
