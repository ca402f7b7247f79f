// cspell:ignore Kita todai
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { markRomanised } from '../../../src/languages/mark-romanised.ts';
import { compileWords } from '../../../src/languages/romanised-words.ts';
import { fc } from '../../properties.ts';

const pattern = compileWords(['todai', 'Kita Todai', "t'oe"]) ?? /$^/u;
const mark = (html: string): string =>
  markRomanised(html, { pattern, tag: 'ja-Latn', language: 'en' });

describe('a page with romanised words', () => {
  it.each<[name: string, html: string, marked: string]>([
    ['in a text', '<p>A todai.</p>', '<p>A <span lang="ja-Latn">todai</span>.</p>'],
    [
      'in a link and a heading',
      '<h2 id=todai><a href="/todai/">todai</a></h2>',
      '<h2 id=todai><a href="/todai/"><span lang="ja-Latn">todai</span></a></h2>',
    ],
    [
      'in a text with references',
      '<p>x &amp; t&#39;oe &lt;</p>',
      '<p>x &amp; <span lang="ja-Latn">t&#39;oe</span> &lt;</p>',
    ],
    [
      'in a drawing',
      '<svg><g><title>todai</title><text>The todai<tspan> todai</tspan></text></g></svg>',
      '<svg><g><title>todai</title><text>The <tspan lang="ja-Latn">todai</tspan><tspan> <tspan lang="ja-Latn">todai</tspan></tspan></text></g></svg>',
    ],
    [
      'in a link within a drawing',
      '<svg><a href="#x"><text><a href="#y">todai</a></text></a></svg>',
      '<svg><a href="#x"><text><a href="#y"><tspan lang="ja-Latn">todai</tspan></a></text></a></svg>',
    ],
    [
      'in HTML within a drawing',
      '<svg><foreignObject><p>todai</p></foreignObject></svg>',
      '<svg><foreignObject><p><span lang="ja-Latn">todai</span></p></foreignObject></svg>',
    ],
    [
      'where another region of the language is named',
      '<html lang="en-GB"><p>todai</p></html>',
      '<html lang="en-GB"><p><span lang="ja-Latn">todai</span></p></html>',
    ],
    [
      'in a template',
      '<template><p>todai</p></template>',
      '<template><p><span lang="ja-Latn">todai</span></p></template>',
    ],
  ])('has them marked %s', (_, html, marked) => {
    expect(mark(html)).toBe(marked);
  });

  it.each<[name: string, html: string]>([
    ['in the head', '<head><title>todai</title><meta name=x content="todai"></head>'],
    ['in an attribute', '<p title="todai">x</p>'],
    ['in a comment', '<p><!-- todai --></p>'],
    ['in a script or style', '<script>"todai"</script><style>.todai{}</style>'],
    ['in code', '<code>todai</code><pre>x <b>todai</b></pre>'],
    [
      'in what can hold no element',
      '<select><option>todai</option></select><textarea>todai</textarea>',
    ],
    ['in the title of a drawing', '<svg><title>todai</title><desc>todai</desc></svg>'],
    ['in another language', '<cite lang="de">Der todai</cite><span lang="ja">todai</span>'],
    ['in a web address', '<p>https://todai.example/todai</p>'],
    ['where there is none', '<p>a lamp</p>'],
    ['in an empty page', ''],
  ])('is left as it is %s', (_, html) => {
    expect(mark(html)).toBe(html);
  });

  it('says the same, and is the same page without the marks', () => {
    const inner = fc.array(
      fc.constantFrom(
        'todai',
        'Kita Todai',
        ' ',
        '&amp;',
        '<',
        '>',
        '<b>',
        '</b>',
        '<p>',
        '</p>',
        '<br>',
        'x',
        '"',
        '<svg>',
        '<text>',
        '</text>',
        '</svg>',
        '<!--',
        '-->',
        '<a href="todai">',
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(inner, (pieces) => {
        const html = pieces.join('');
        const marked = mark(html);
        expect(marked.replace(/<(t?span) lang="ja-Latn">(.*?)<\/\1>/gsu, '$2')).toBe(html);
        expect(DomUtils.textContent(parseDocument(marked))).toBe(
          DomUtils.textContent(parseDocument(html)),
        );
      }),
    );
  });
});
