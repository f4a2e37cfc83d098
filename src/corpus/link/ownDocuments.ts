import type { PolicyRecord } from '../../model/record.ts';
import { likenessAmong, pairsOf } from './likeness.ts';

/** A promise as far as it can be of a document. */
export interface Promised extends Pick<PolicyRecord, 'id' | 'type' | 'deliverable'> {
  /** The day it was said. */
  readonly said: string;
}

/** A document of the collection as far as it can be what was promised. */
export interface Titled {
  readonly id: string;
  readonly title: string;
  /** The day it was said or issued. */
  readonly said: string;
}

/** A document that may be what a target promised: for a person to confirm. */
export interface Proposal {
  /** The ids of the target and of the document. */
  readonly record: string;
  readonly document: string;
  /** 0 to 1: how much the two names share; 1 where one holds the other. */
  readonly share: number;
}

/** What a paper of its kind ends with. */
const kind =
  /(?:(?:指导|实施|管理|暂行|行动|工作)?(?:意见|办法|方案|计划|规划|纲要|条例|规定|细则|规则|指南|标准|规范|路线图|措施|政策|通知|目录))$/u;

/** Words that any name of a paper may have: they say nothing of what it is about. */
const frame =
  /关于|进一步|加快|推动|促进|推进|加强|深入|若干|印发|试行|（[^（）]{0,30}）|[《》“”‘’"的，、\s]/gu;

/** What the name of a paper is about, its frame and its kind left out: 制造业绿色化发展. */
const aboutOf = (name: string): string => name.replaceAll(frame, '').replace(kind, '');

/** The paper that a title names or is the name of; null for the title of a speech or a report. */
function paperIn(title: string): string | null {
  const [, named] = /《([^《》]{4,120})》/u.exec(title) ?? [];
  if (named !== undefined) return named;
  const bare = title.replace(/（[^（）]{0,30}）$/u, '');
  return kind.test(bare) ? bare.replace(/^.{0,40}?(?=关于)/u, '') : null;
}

/** The name of what a target promises to issue, revise or carry out; null where no document can be that. */
function promisedName({ type, deliverable }: Promised): string | null {
  if (type !== 'deliverable' || !deliverable?.name) return null;
  const { what, name } = deliverable;
  if (what === 'programme') return name;
  return (what === 'document' || what === 'rule') && kind.test(name) ? name : null;
}

/** Fewer characters are held in too many names. */
const shortest = 5;
/** From here on two names are taken to be of one paper. */
const alike = { share: 0.6, weight: 3 };

/**
 * Which documents of a collection may be what its targets promised: those said later whose name holds what the
 * promised one is about, or shares enough with it. A programme is one only where its whole name stands in the title.
 *
 * @returns the most alike first
 */
export function ownDocuments(promises: readonly Promised[], documents: readonly Titled[]): Proposal[] {
  const papers = documents.flatMap((document) => {
    const paper = paperIn(document.title);
    if (paper === null) return [];
    const about = aboutOf(paper);
    return [{ ...document, about, pairs: pairsOf(about) }];
  });
  const named = promises.flatMap((promise) => {
    const name = promisedName(promise);
    if (name === null) return [];
    const about = aboutOf(name);
    return [{ ...promise, about, pairs: pairsOf(about), isWhole: promise.deliverable?.what === 'programme' }];
  });
  const likeness = likenessAmong([...papers, ...named].map(({ pairs }) => pairs));
  return named
    .flatMap((promise) =>
      papers
        .filter(({ said }) => said > promise.said)
        .flatMap((paper): Proposal[] => {
          const ids = { record: promise.id, document: paper.id };
          const isHeld = promise.about.length >= shortest && paper.about.includes(promise.about);
          if (isHeld) return [{ ...ids, share: 1 }];
          if (promise.isWhole) return [];
          const { share, weight } = likeness(promise.pairs, paper.pairs);
          return share >= alike.share && weight >= alike.weight ? [{ ...ids, share }] : [];
        }),
    )
    .toSorted((a, b) => b.share - a.share || (a.record < b.record ? -1 : 1));
}
