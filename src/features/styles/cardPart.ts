import type { Person } from '../../core/notebook/subjects';
import { historyOf, placeOf } from '../../core/styles/history';
import { recommend } from '../../core/styles/recommend';
import type { Selection } from '../../core/styles/selection';
import { taskNamed } from '../../core/styles/taskNamed';
import { publicPerson } from '../../core/subjects/publicPerson';
import { historyNote, historyWords } from '../../platform/historyWords';
import type { StyleCardPart } from '../../protocol/styleView';

/**
 * The history of the chosen person on the chosen task. Cards are viewed on shared screens, so it contains nothing
 * private.
 */
export function cardPart(people: readonly Person[], { person: id, task: name }: Selection): StyleCardPart {
  const whole = people.find(person => person.id === id);
  const person = whole && publicPerson(whole);
  const task = person && name !== null ? taskNamed(person, name) : undefined;
  if (!person || !task) return { history: [], path: [] };
  return {
    history: historyOf(task).map(entry => {
      const { uri, line, date } = placeOf(entry);
      const note = historyNote(entry);
      const style = entry.kind === 'reading' ? recommend(entry.reading).style : undefined;
      return {
        uri,
        line,
        date,
        words: historyWords(entry, person.name),
        ...(style && { style }),
        ...(note && { note }),
      };
    }),
    path: task.readings
      .filter(({ by }) => by === 'lead')
      .map(({ competence, commitment }) => ({ competence, commitment })),
  };
}
