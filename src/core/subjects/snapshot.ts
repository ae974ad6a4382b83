import type { Owner } from '../actions/owner';
import type { Person } from '../notebook/subjects';
import type { Commitment, Competence, Rater, StyleId } from '../styles/model';
import { publicPerson } from './publicPerson';

/**
 * All notes as plain data, for other extensions. `uri` is a string, `line` counts from 0, dates are local calendar
 * dates.
 */
export interface Snapshot {
  readonly people: readonly {
    id: string;
    name: string;
    uri: string;
    lastOneOnOne?: string;
    nextDue?: string;
  }[];
  readonly notes: readonly { uri: string; person: string; date: string }[];
  readonly actions: readonly {
    uri: string;
    line: number;
    person: string;
    text: string;
    owner?: Owner;
    due?: string;
    done: boolean;
  }[];
  readonly readings: readonly {
    uri: string;
    line: number;
    person: string;
    task: string;
    date: string;
    by: Rater;
    competence: Competence;
    commitment: Commitment;
    style: StyleId;
  }[];
}

/** Picks the stable fields of all people. What is marked private is for the lead alone. */
export function snapshotOf(all: readonly Person[]): Snapshot {
  const people = all.map(publicPerson);
  return {
    people: people.map(({ id, name, uri, lastOneOnOne, nextDue }) => ({
      id,
      name,
      uri,
      ...(lastOneOnOne && { lastOneOnOne }),
      nextDue,
    })),
    notes: people.flatMap(({ id, oneOnOnes }) =>
      oneOnOnes.map(({ uri, date }) => ({ uri, person: id, date })),
    ),
    actions: people.flatMap(person =>
      person.actions.map(({ uri, line, text, owner, due, done }) => ({
        uri,
        line,
        person: person.id,
        text,
        ...(owner && { owner }),
        ...(due && { due }),
        done,
      })),
    ),
    readings: people.flatMap(person =>
      person.tasks.flatMap(task =>
        task.readings.map(({ uri, line, date, by, competence, commitment, style }) => ({
          uri,
          line,
          person: person.id,
          task: task.name,
          date,
          by,
          competence,
          commitment,
          style,
        })),
      ),
    ),
  };
}
