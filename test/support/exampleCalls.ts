import type { CommandArguments, CommandId, CommandResult } from '../../src/protocol/contract';

/** Calls a command with one argument, the way another extension does. */
type Call = <Id extends CommandId>(id: Id, given: CommandArguments<Id>) => Promise<CommandResult<Id>>;

/**
 * Calls every documented command successfully, in an order in which later calls use what earlier ones made: a person
 * joins, is led for a while, and leaves again. The notes end as they began, except under `me`, `templates`, `scenarios`
 * and `exports`. `address` returns the URI of a path below the notes folder; `leaveEditors` closes what was opened.
 */
export async function exampleCalls(
  call: Call,
  address: (path: string) => string,
  leaveEditors: () => Promise<void>,
): Promise<void> {
  const [earlier, today, tomorrow, later] = [day(-30), day(0), day(1), day(30)] as const;
  const { person } = await call('teamLead.addPerson', {
    name: 'Exa Mple',
    role: 'Engineer',
    emails: ['exa@example.org'],
    cadence: 'P2W',
  });
  const on = { person, task: 'Search' } as const;
  await call('teamLead.setCadence', { person, cadence: 'P1W', meets: 'Tuesday 10:00' });
  await call('teamLead.setAway', { person, until: later });
  await call('teamLead.setAway', { person, until: null });

  await call('teamLead.capture', { person, text: 'Stayed calm', kind: 'praise' });
  const { uri: note } = await call('teamLead.logOneOnOne', { person, date: earlier, text: 'First meeting.' });
  await call('teamLead.lintFile', { uri: note });
  const action = await call('teamLead.addAction', { person, text: 'Pair', owner: 'me', due: later });
  await call('teamLead.changeActionOwner', { ...action, owner: 'them' });
  await call('teamLead.rescheduleAction', { ...action, due: today });
  await call('teamLead.snoozeAction', { ...action, due: later });
  await call('teamLead.completeAction', action);
  await call('teamLead.reopenAction', action);
  await call('teamLead.filterActions', { person });
  await call('teamLead.filterActions', {});
  await call('teamLead.carriedOver', { person });
  await call('teamLead.showMyPromises', {});
  await call('teamLead.completeAllActions', { uri: action.uri });

  await call('teamLead.recommendStyle', { competence: 'some', commitment: 'variable' });
  await call('teamLead.diagnose', { answers: { C1: { value: 2, evidence: 'seen' } } });
  await call('teamLead.recordReading', { ...on, competence: 'some', commitment: 'variable', trend: 'flat' });
  const { markdown: form } = await call('teamLead.askForReading', on);
  // Check the first answer to each question.
  const answered = form.replace(/(^(?!- \[ \]).*\n)- \[ \]/gm, '$1- [x]');
  await call('teamLead.takeReadingForm', { markdown: answered, ...on });
  await call('teamLead.logTaskEvent', { ...on, event: 'obstacle', note: 'No access' });
  await call('teamLead.logUsedStyle', { ...on, style: 'S2' });
  const taskFrame = { stakes: 2, reversibility: 2, urgency: 1, ambiguity: 1, novelty: 1 } as const;
  await call('teamLead.frameTask', { ...on, taskFrame });
  await call('teamLead.keepTaskFrame', { ...on, taskFrame });
  await call('teamLead.chooseConflict', { ...on, choice: 'gate', style: 'S3', level: 4, reason: 'Review' });
  await call('teamLead.makeBrief', { ...on, outcome: 'All shops moved' });
  await call('teamLead.startTemporaryCommand', { ...on, until: `${tomorrow}T12:00`, reason: 'It is down' });
  await call('teamLead.openStyleCard', on);
  await call('teamLead.showTeam', { task: on.task });
  await call('teamLead.showPath', on);
  await call('teamLead.insertPicture', on);
  await call('teamLead.savePicture', { ...on, to: address('exports/path.svg') });

  const { id: expectation } = await call('teamLead.setExpectation', { ...on, outcome: 'Ranking is live.' });
  const step = (to: CommandArguments<'teamLead.reviewOutcome'>['to'], details: object) =>
    call('teamLead.reviewOutcome', { person, expectation, to, ...details });
  await step('proposed', { measure: '45 of 50', due: later });
  await step('agreed', { saidBack: true });
  await step('active', { support: 'Pair twice' });
  await step('unmet', { actual: '38 of 50' });
  await call('teamLead.prepareAccountabilityTalk', { person, expectation });
  await call('teamLead.showGaps', {});

  const said = await call('teamLead.logFeedback', {
    person,
    kind: 'praise',
    text: 'Well done.',
    title: 'Calm',
  });
  await call('teamLead.markDelivered', { ...said, date: today });
  await call('teamLead.giveFeedback', { person, template: 'sbi' });
  await call('teamLead.newTemplate', { name: 'An Example', from: 'sbi' });
  await call('teamLead.showFeedbackBalance', {});
  await call('teamLead.lookUp', { query: 'feedback' });
  await call('teamLead.copyOpener', { card: 'style-s2' });
  await call('teamLead.insertOpener', { card: 'style-s2', person });
  await call('teamLead.find', { query: 'ranking' });

  const plan = await call('teamLead.makePlan', {
    person,
    behavior: 'G5',
    ways: { training: 'A chapter on flow', application: 'The search' },
    sign: 'One chart, looked at each Monday',
    lookBack: later,
  });
  await call('teamLead.agreePlan', { uri: plan.uri });
  await call('teamLead.reviewPlan', { uri: plan.uri, changed: 'Caught a slip' });
  await call('teamLead.checkBalance', { answers: { L1: { often: 3 }, G1: { often: 1, amount: 'more' } } });
  await call('teamLead.balanceForm', {});
  await call('teamLead.openInsights', { person });
  await call('teamLead.insertInsight', { person, insight: 'promises', as: 'table' });
  await call('teamLead.askRetroQuestion', { person });
  const { uri: live } = await call('teamLead.nameSituation', { card: 'x2-project-late', name: 'In May' });
  const act = { side: 'lead', text: 'Own the part of it that was your plan.' } as const;
  await call('teamLead.openSituation', { uri: live });
  await call('teamLead.tickSituation', { uri: live, tick: [act] });
  await call('teamLead.tickSituation', { uri: live, untick: [act] });
  await call('teamLead.addSituationActions', { uri: live, acts: [act], due: later });
  await call('teamLead.closeSituation', { uri: live, learned: 'Say it sooner' });
  await call('teamLead.newScenario', { title: 'An example' });
  await call('teamLead.practice', {
    answers: [{ id: 'P01', competence: 'low', commitment: 'high', choice: 'S1' }],
  });

  await call('teamLead.today', {});
  await call('teamLead.prepareOneOnOne', { person });
  await call('teamLead.reviewPacket', { person, from: earlier, to: today });
  await call('teamLead.saveReviewPacket', { person, from: earlier, to: today });
  const calendar = await call('teamLead.exportCalendar', { uri: address('exports/example.ics') });
  await call('teamLead.importCalendar', { uri: calendar.uri, preview: true });
  await call('teamLead.checkPrivacy', {});
  await call('teamLead.sharePerson', { person });
  await call('teamLead.exportPerson', { person });
  await leaveEditors();
  await call('teamLead.renamePerson', { person, name: 'Exa Mple Jr.' });
  await call('teamLead.deletePerson', { person, confirm: 'Exa Mple Jr.' });
}

/** The local calendar date that many days from now. */
function day(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return new Intl.DateTimeFormat('sv').format(date);
}
