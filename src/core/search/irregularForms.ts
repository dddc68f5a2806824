/** Bases with the forms that no rule of endings leads back to them. */
const table = `
be is are was were been being am|have has had having|do does did done|go goes went gone
run ran running|write wrote written writing|read|build built|send sent|choose chose chosen
break broke broken|begin began begun|bring brought|buy bought|catch caught|come came|deal dealt
draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|forget forgot forgotten|freeze froze frozen|get got gotten getting|give gave given
grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid
lead led|leave left|lend lent|lose lost|make made|mean meant|meet met|pay paid|rise rose risen
say said|see saw seen|seek sought|sell sold|shake shook shaken|shrink shrank shrunk|sit sat
sleep slept|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck
swap swapped|swear swore sworn|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|wind wound
index indices indexes indexed|vertex vertices|matrix matrices|schema schemas schemata
datum data|criterion criteria|phenomenon phenomena|analysis analyses analyse analyze
hypothesis hypotheses|child children|person people|man men|mouse mice|half halves|life lives
self selves|leaf leaves|shelf shelves|queue queues queued queuing queueing|bus buses
status statuses|process processes processed processing|address addresses addressed addressing
access accesses accessed accessing|cache caches cached caching|good better best|bad worse worst
`;

/** Base of each irregular form, and of itself. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  table
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);
