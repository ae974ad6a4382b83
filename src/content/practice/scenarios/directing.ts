import type { ScenarioText } from '../scenarioText';

/** Made-up people and products; Directing fits. */
export const directing = {
  P01: {
    title: 'The eager rehearsal',
    situation:
      'Ines joined the bike-share team six weeks ago and asked to run next week’s on-call rehearsal. She has not opened the alert console yet, and she is telling everyone how much she looks forward to it. Eight people will give up an afternoon.',
    options: [
      'Walk her through the console on Monday, give her five written steps, and try one alert together.',
      'Ask how she pictures the drill and explain what each part is for. Then build the plan with her and settle it.',
      'Ask what she hopes the drill will show, introduce her to Tomás, who ran the last one, and back her plan.',
      'Agree on the goal and the date, and give her the notes from the last three rehearsals. Let her set up the afternoon.',
    ],
    reason:
      'She has the energy but has not seen the tools, so one alert tried together turns that energy into a drill that works. Planning from her picture gets there later, because the first hour is guesses; Tomás can help only with what she knows to ask; with notes alone, she opens the console for the first time in front of eight people.',
    lesson: 'Energy is not yet skill.',
  },
  P02: {
    title: 'Nine years and a first day',
    situation:
      'Bram comes to you with nine years of payment services behind him. On Monday he takes over the public library’s nightly mainframe export, written in a job language he has never read. He is cheerful about it and expects to have fun.',
    options: [
      'Read through a job with him line by line, name the three fields that have to stay as is, and check his first edit that day.',
      'Have him read a job aloud and say what he thinks each line does. Explain the odd parts, and agree on the first edit together.',
      'Tell him you trust his judgment. Ask each week how the export looks to him, and help with whatever he brings you.',
      'Give him a test copy, the list of past failures, and a week with no other work, and let him find his way in.',
    ],
    reason:
      'His nine years are in something else, so on this task he is new, and close guidance can be short because he learns fast. Reading aloud gets there a few hours later; alone with a test copy he learns a lot, but not which fields matter; a weekly question comes after the first bad night.',
    lesson: 'Readiness belongs to the task, not to the career.',
  },
  P03: {
    title: 'Four fans of mobile',
    situation:
      'Your four-person web team will publish a recipe site’s first mobile app. All four are excited. No one has signed, packaged, or submitted an app before, and the launch date is three weeks away.',
    options: [
      'Put the steps in order, and give each an owner and a check. Do the first signing together, and look in every day.',
      'Hold a planning session where they propose the order. Fill in what is missing, say why, and settle the plan.',
      'Give the team an open afternoon, hear every idea, and help them find an approach that all four believe in.',
      'Give them the date, the store’s guide, and money for outside help. Ask for a build in two weeks.',
    ],
    reason:
      'No one on the team knows the path, so a set order with early checks brings out the surprises while there is still time. Planning from their proposals spends days on points you could settle; the guide gets them going but leaves the signing trouble for week three; an open afternoon gives you four guesses.',
    lesson: 'Read the team on this task, not on its mood.',
  },
  P04: {
    title: 'Two tests that do not run',
    situation:
      'Yusuf moved over from support and volunteered to write automated tests for a school-lunch app. Three weeks ago he copied two from examples. Neither one runs so far, and he keeps asking for more to do.',
    options: [
      'Pair with him on one test until it runs, writing down each step. Then watch him fix the other one.',
      'Ask what he thinks is failing, explain how the test runner works, and choose the next change to try with him.',
      'Tell him you notice how he sticks with it. Ask what would help, and keep him company while he looks for the fault.',
      'Give him the five modules that need tests most and two clear weeks to work out the setup.',
    ],
    reason:
      'One test that runs, seen from start to finish, gives him the first step that the examples left out. An explanation comes close but stays words until he has seen a test pass; company while he searches costs him an afternoon; five modules multiply a start that does not work.',
    lesson: 'Make the task smaller and show it once.',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>;
