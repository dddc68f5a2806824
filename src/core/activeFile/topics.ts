/** Other names of topics, each line a topic and what authors also call it. */
const otherNames = [
  'ci-cd ci cd cicd continuous-integration continuous-delivery continuous-deployment pipelines',
  'testing test tests unit-test unit-tests unit-testing integration-test integration-tests tdd',
  'docker dockerfile dockerfiles dockerizing dockerising dockerize container containers',
  'compose docker-compose',
  'kubernetes k8s helm',
  'rest rest-api rest-apis restful',
  'api apis web-api',
  'database databases db database-design data-modeling data-modelling modelling modeling',
  'postgresql postgres',
  'mongodb mongo',
  'caching cache caches',
  'async asynchronous asyncio concurrency asynchronous-programming',
  'background-jobs background-tasks task-queue task-queues job-queue',
  'security secure secure-coding appsec',
  'authentication authorization authorisation auth authn authz permissions',
  'secrets secret secrets-management',
  'environment env dotenv environment-variables',
  'deployment deployments deploy deploying',
  'git version-control',
  'infrastructure-as-code iac',
  'javascript js',
  'typescript ts',
  'python py',
  'go golang',
  'csharp c# dotnet .net',
  'cpp c++',
  'shell bash sh zsh shell-script shell-scripting shell-scripts',
  'powershell pwsh',
  'nodejs node node.js',
  'react reactjs react.js',
  'vue vuejs vue.js',
  'migrations migration database-migrations',
  'templates template',
  'orm orms',
  'drf django-rest-framework rest-framework',
  'makefile makefiles',
  'openapi swagger',
  'grpc protobuf protocol-buffers',
];

const topicsByName: ReadonlyMap<string, string> = new Map(
  otherNames.flatMap((line) => {
    const [topic = '', ...names] = line.split(' ');
    return names.map((name) => [name, topic] as const);
  }),
);

/** Topics that are everyday words as well: a long title has them by chance. */
const everydayWords: ReadonlySet<string> = new Set(
  'rest go make express spring react next swift dart rust cd r c flask rails jest gin echo api node test cache template secret deploy git compose environment env'.split(
    ' ',
  ),
);
/** Words of a title in which an everyday word is the subject. */
const fewWords = 3;
/** As much of a title is looked at. In characters. */
const longestTitle = 300;

/** The one name of a topic that authors write in many ways: `CI`, `Continuous integration`. */
export function topicOf(name: string): string {
  const small = name.trim().toLowerCase().replace(/[\s_]/g, '-');
  return topicsByName.get(small) ?? small;
}

/**
 * What a title may be about: its words, and neighboring words as one. An everyday word counts only
 * in a title of three words, or where it is written as the abbreviation it is (`REST`).
 */
function titleTopics(title: string): readonly string[] {
  const words = title.slice(0, longestTitle).match(/[\p{L}\p{N}_.+#-]+/gu) ?? [];
  const trimmed = words.map((word) => word.replace(/[.-]$/, '')).filter((word) => word !== '');
  const telling = trimmed.filter((word) => {
    const isAbbreviation = word.length > 2 && word === word.toUpperCase();
    return trimmed.length <= fewWords || isAbbreviation || !everydayWords.has(word.toLowerCase());
  });
  const pairs = trimmed.slice(1).map((word, at) => `${trimmed[at] ?? ''}-${word}`);
  return [...new Set([...telling, ...pairs].map(topicOf))];
}

/** A topic that a subject declares. */
export interface SubjectTopic {
  readonly name: string;
  /** Where it stands: a title that is nothing else counts as such, words among others as `title`. */
  readonly place: 'whole' | 'both' | 'title' | 'tag';
  /** How much it is what the subject is about. */
  readonly weight: number;
}

const weights = { whole: 2, both: 1.5, title: 1.25, tag: 1 } as const;

/** The topics of tags and titles, each once with the place that says most. */
export function subjectTopics(subject: {
  readonly tags: readonly string[];
  readonly titles: readonly string[];
}): readonly SubjectTopic[] {
  const tags = new Set(subject.tags.map(topicOf));
  const wholes = new Set(subject.titles.map(topicOf));
  const words = new Set(subject.titles.flatMap(titleTopics));
  return [...new Set([...wholes, ...words, ...tags])].map((name) => {
    const inTitle = tags.has(name) ? 'both' : 'title';
    const place = wholes.has(name) ? 'whole' : words.has(name) ? inTitle : 'tag';
    return { name, place, weight: weights[place] };
  });
}
