import { describe, expect, test } from 'vitest';
import { grammars } from '../../src/entry/languages.ts';
import { highlight } from '../../src/view/highlight.ts';
import { renderBlocks } from '../../src/view/renderer.ts';

describe('code', () => {
  test('is coloured by classes, whatever its language is called', () => {
    expect(highlight('echo "$HOME" # <b>', 'bash')).toBe(
      '<span class="hljs-built_in">echo</span> <span class="hljs-string">&quot;<span class="hljs-variable">$HOME</span>&quot;</span> <span class="hljs-comment"># &lt;b&gt;</span>',
    );
    const names = Object.values(grammars).flat();
    expect(names.filter((name) => highlight('x', name) === undefined)).toEqual([]);
    expect(highlight('x', 'klingon')).toBeUndefined();
  });

  test('that is wrong in its language is coloured all the same', () => {
    expect(highlight('{ "a": ', 'json')).toContain('hljs-');
  });

  test('in prose has a button that copies it, and a table scrolls within its own box', () => {
    expect(renderBlocks('```klingon\nx\n```')).toBe(
      '<div class="code message"><pre><code>x</code></pre><button class="copy scripted" type="button" lang="en" data-copy>Copy<span class="unseen"> code</span></button></div>',
    );
    expect(renderBlocks('```bash\necho\n```')).toContain('<span class="hljs-built_in">echo</span>');
    expect(renderBlocks('```console\n$ echo "<b>"\n<b>\n```')).toContain(' data-copy="echo &#34;&#60;b&#62;&#34;">Copy<');
    expect(renderBlocks('| a |\n| --- |\n| b |')).toBe(
      '<div class="scroll"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>',
    );
  });
});
