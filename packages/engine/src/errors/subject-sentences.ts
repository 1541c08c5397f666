/**
 * Sentences for the problems of one subject each: a page that has nothing to do with councils fetches none of a council's. An
 * entry adds those of its subject when it is loaded, so that whoever can be refused has the words for it.
 */
import type { ProblemCode } from './errors.js';
import type { MessageLanguage } from './message-language.js';

/** What a code of such a subject begins with. */
type Subject = 'session' | 'dates' | 'register' | 'inspection' | 'plan' | 'bulk' | 'sql';

/** The codes of one subject. */
export type CodeOf<S extends Subject> = Extract<ProblemCode, `${S}/${string}`>;

/** The codes whose sentences come with their subject. */
export type SubjectCode = CodeOf<Subject>;

/** A sentence for each code of a subject, in each of our languages. */
export type SubjectSentences<S extends Subject> = Readonly<
  Record<MessageLanguage, Readonly<Record<CodeOf<S>, string>>>
>;

const added = { vi: new Map<string, string>(), en: new Map<string, string>() };

/** From now on `problemText` has words for the problems of this subject. */
export function addSentences<S extends Subject>(sentences: SubjectSentences<S>): void {
  for (const lang of ['vi', 'en'] as const)
    for (const [code, sentence] of Object.entries<string>(sentences[lang])) added[lang].set(code, sentence);
}

/** The sentence of a code, where its subject is loaded. */
export function subjectSentence(code: string, lang: MessageLanguage): string | undefined {
  return added[lang].get(code);
}
