import * as v from 'valibot';
import { situationSides } from '../../core/situations/situation';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

/** Acts by their text, each in its column. */
export const actsField = v.array(namedFields({ side: v.picklist(situationSides), text: field.text }));
