/** The engine's sentences as documents print them: names and remarks in them were typed by somebody. */
import { inspectionText, type InspectionSentence } from '@ocop-kit/engine/inspection';
import { cleanLine } from '../blocks/clean-text.js';
import type { InspectionContext } from './inspection-context.js';

export const sentences = (
  { compiled, inspection, result, messageLang }: InspectionContext,
  grounds?: InspectionContext['grounds'],
): InspectionSentence[] =>
  inspectionText(compiled, inspection, result, messageLang, grounds).map(({ topic, text }) => ({
    topic,
    text: cleanLine(text),
  }));
