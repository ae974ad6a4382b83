import * as v from 'valibot';

/** A rule about a field together with the others; `wrong` is the message for that field. */
export function rule<Given extends Record<string, unknown>>(
  name: keyof Given & string,
  isRight: (given: Given) => boolean,
  wrong: string,
): v.BaseValidation<Given, Given, v.CheckIssue<Given>> {
  return v.forward(v.check<Given, string>(isRight, wrong), [name] as never);
}
