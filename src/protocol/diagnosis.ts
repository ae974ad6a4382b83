import * as v from 'valibot';
import { anchorOf, eachQuestion, evidenceShape } from '../core/styles/lookShapes';
import { namedFields } from './namedFields';

/** Answers as a command takes them: `{ C1: { value: 2 }, … }`. The evidence defaults to `seen`. */
export const answersArgument = namedFields(
  eachQuestion(id => namedFields({ value: anchorOf(id), evidence: v.optional(evidenceShape, 'seen') })),
);
