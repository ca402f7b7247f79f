import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/model.ts';
import { findSubject } from '../../../../src/graph/page-subject.ts';
import { linkPage, type LinkedPage } from '../../../../src/page-data/linked-data/link-page.ts';
import { titlePage } from '../../../../src/page-data/page-title.ts';
import { BASE, edit, loadValid, overlay } from '../../problems/content.ts';

const HOST = 'https://ferries.example';
const base = loadValid(BASE);

function link(path: string, graph: Graph = base, more: Partial<LinkedPage> = {}) {
  const subject = findSubject(graph, path);
  const json = linkPage(graph, subject, {
    canonical: HOST + path,
    pathname: path,
    ...titlePage(graph, subject, path),
    dates: undefined,
    ...more,
  });
  if (json === undefined) return undefined;
  return (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph'];
}

it.each(['/search/', '/nowhere/'])('%s says nothing of its own', (path) => {
  expect(link(path)).toBeUndefined();
});

it('the home page describes the site, who publishes it and the book', () => {
  const nodes = link('/') ?? [];
  expect(nodes.map((node) => node['@type'])).toEqual([
    'WebPage',
    'WebSite',
    'Organization',
    'Book',
  ]);
  expect(nodes[3]).toMatchObject({
    hasPart: [
      { '@id': `${HOST}/chapters/the-crossing/#chapter`, name: 'The crossing' },
      { '@id': `${HOST}/chapters/high-water/#chapter`, name: 'High water' },
    ],
  });
});

describe('a chapter', () => {
  it('points at what it cites, starts from and links, each once', () => {
    const chapter = link('/chapters/high-water/')?.[2];
    expect(chapter).toMatchObject({
      citation: [{ '@id': `${HOST}/sources/parish-1891/#source` }],
      isBasedOn: { '@id': `${HOST}/sources/parish-1891/#source` },
      mentions: [
        { '@id': `${HOST}/topics/chain-ferry/#topic` },
        { '@id': `${HOST}/topics/ferryman/#topic` },
      ],
    });
  });

  it('has its picture where there is one, the page too', () => {
    const card = { url: `${HOST}/card.png`, width: 1200, height: 630, caption: 'A ferry.' };
    const [page, , chapter] = link('/chapters/high-water/', base, { card }) ?? [];
    expect(chapter?.image).toMatchObject({ contentUrl: card.url });
    expect(page?.primaryImageOfPage).toEqual({ '@id': `${HOST}/chapters/high-water/#image` });
  });
});

it('a topic is spoken of by the chapters that link it', () => {
  const [page, , topic] = link('/topics/ferryman/') ?? [];
  expect(page).not.toHaveProperty('about');
  expect(topic).toMatchObject({
    '@type': 'DefinedTerm',
    subjectOf: [
      { '@id': `${HOST}/chapters/the-crossing/#chapter` },
      { '@id': `${HOST}/chapters/high-water/#chapter` },
    ],
    inDefinedTermSet: { '@id': `${HOST}/topics/#terms` },
  });
});

it('a source goes by its label, its work by its title, in brackets where the title is ours', () => {
  const described = loadValid(
    overlay(edit('sources/parish-1891.md', 'title: Acc', 'titleIsDescriptive: true\ntitle: Acc')),
  );
  const [page, , work] = link('/sources/parish-1891/', described) ?? [];
  expect(page?.name).toBe('Parish 1891');
  expect(work?.name).toBe('[Accounts of the parish]');
});

it('a claim is about its topics and appears in its chapters', () => {
  expect(link('/claims/f-1/')?.[2]).toMatchObject({
    about: [
      { '@id': `${HOST}/topics/chain-ferry/#topic` },
      { '@id': `${HOST}/topics/ferryman/#topic` },
    ],
    appearance: [{ '@id': `${HOST}/chapters/the-crossing/#chapter` }],
  });
});

it('the glossary is a set of its terms by their anchors, the topics of theirs', () => {
  const [entry] = base.corpus.glossary;
  expect(link('/glossary/')?.[2]).toMatchObject({
    '@id': `${HOST}/glossary/#terms`,
    hasDefinedTerm: [{ '@id': `${HOST}/glossary/#term-${entry?.id ?? ''}` }],
  });
  const topics = link('/topics/')?.[2]?.hasDefinedTerm as unknown[];
  expect(topics).toHaveLength(base.corpus.topics.length);
});

it('names keep what could end a script', () => {
  const hostile = loadValid(
    overlay(edit('essays/high-water.mdx', 'title: High water', 'title: </script><b>water</b>')),
  );
  expect(link('/chapters/high-water/', hostile)?.[2]?.name).toBe('</script><b>water</b>');
});
