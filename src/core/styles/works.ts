/**
 * The published works behind the rules, by their number in a source such as `domain.md §1.4 [10]`; `J` is our own
 * judgment.
 */
const works: Readonly<Record<string, string>> = {
  '2': 'Blanchard, overview of the model, 2013',
  '4': 'Jurgen Appelo, Management 3.0; Managing for Happiness, 2016',
  '6': 'Hersey and Blanchard, 1969 and 1977',
  '7': 'Published lists of directive and supportive behaviors',
  '8': 'Hersey’s institute, article on building competence',
  '9': 'Blanchard, article on direction and support, 2010',
  '10': 'Blanchard, workbook page on the four levels',
  '11': 'Hersey’s institute, articles on readiness',
  '12': 'Hersey’s institute, article on the second readiness level',
  '13': 'Hersey’s institute, article on building willingness',
  '14': 'Thompson and Vecchio, 2009',
  '15': 'Blanchard, published diagnosis worksheet',
  '16': 'Grove, High Output Management, 1983',
  '17': 'Hersey’s institute, articles on managing the movement',
  '18': 'Grow, model of self-directed learning, 1991',
  '19': 'Thompson and Glasø, 2015',
  '20': 'Thompson and Glasø, 2018',
  '21': 'Heidemeier and Moser, 2009',
  '22': 'Tannenbaum and Schmidt, 1958 and 1973',
  '23': 'Vroom and Yetton, 1973',
  '24': 'Vroom, 2000',
  '25': 'House, 1971',
  '26': 'Kerr and Jermier, 1978',
  '27': 'Snowden and Boone, 2007',
  '28': 'Amazon, letter to shareholders, 2015',
  '29': 'Lorinkova, Pearsall and Sims, 2013',
  '30': 'Wageman, 2001',
  '31': 'DeRue, Barnes and Morgeson, 2010',
  '32': 'Avery, 2001',
  '33': 'Kotter, A Force for Change, 1990',
  '34': 'Zaleznik, 1977',
  '35': 'Bennis, On Becoming a Leader, 1989',
  '36': 'Kaplan and Kaiser, 2003',
  '37': 'Principles behind the Agile Manifesto',
  '38': 'Hackman, 2002',
  '39': 'Locke and Latham, 1990 and 2002',
  '40': 'Green and Mitchell, 1979',
  '41': 'Mager and Pipe, 1970 and 1984',
  '45': 'Johansen, 1990',
  J: 'Our own judgment, where the publications are silent',
};

/** The works a source names, in order, each once. */
export function worksNamed(source: string): readonly string[] {
  const keys = new Set([...source.matchAll(/\[(\w+)\]/g)].map(([, key]) => key ?? ''));
  return [...keys].flatMap(key => works[key] ?? []);
}
