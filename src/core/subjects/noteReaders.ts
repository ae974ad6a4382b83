import { actionReader } from '../actions/actionReader';
import { expectationReader } from '../expectations/expectationReader';
import { feedbackReader } from '../feedback/feedbackReader';
import { balanceReader } from '../growth/balanceReader';
import { planReader } from '../growth/planReader';
import { meetingReader } from '../meetings/meetingReader';
import type { Readers } from '../notebook/subjects';
import { profileReader } from '../people/profileReader';
import { practiceReader } from '../practice/practiceReader';
import { situationReader } from '../situations/situationReader';
import { taskReader } from '../tasks/taskReader';

/** The readers of all subjects. */
export const noteReaders: Readers = {
  practice: practiceReader,
  people: profileReader,
  meetings: meetingReader,
  actions: actionReader,
  tasks: taskReader,
  feedback: feedbackReader,
  expectations: expectationReader,
  balance: balanceReader,
  plans: planReader,
  situations: situationReader,
};
