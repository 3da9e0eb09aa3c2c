/** What needs somebody, and how far the languages are. */
export const overview = {
  needs: {
    title: 'What needs me today',
    nothing: 'Nothing waits. A good day to write a story down.',
    conflicts: (n: number) => (n === 1 ? '1 conflict between centres' : `${n} conflicts between centres`),
    conflictsHint: 'Decide which text stands.',
    inReview: (n: number) => (n === 1 ? '1 record to be read' : `${n} records to be read`),
    inReviewHint: 'Read, then approve or publish.',
    stale: (n: number) =>
      n === 1 ? '1 record with outdated translations' : `${n} records with outdated translations`,
    staleHint: 'The original has changed since they were translated.',
    drafts: (n: number) =>
      n === 1 ? '1 record with unpublished changes' : `${n} records with unpublished changes`,
    draftsHint: 'Visitors do not see them yet.',
    requests: (n: number) => (n === 1 ? '1 demonstration to decide' : `${n} demonstrations to decide`),
    requestsHint: 'Artisans wait for an answer.',
    wishes: (n: number) => (n === 1 ? '1 search that found nothing' : `${n} searches that found nothing`),
    wishesHint: 'What visitors looked for in vain.',
    windows: 'Soon to appear or to end',
    begins: (when: string) => `appears ${when}`,
    ends: (when: string) => `ends ${when}`,
  },
  debt: {
    title: 'Languages',
    lead: 'How far the texts of each kind are. Press a number to see the records.',
    kind: 'Kind',
    records: 'Records',
    complete: 'Filled in',
    percent: (n: number) => `${n} %`,
    allDone: 'all done',
    open: (kind: string, lang: string, state: string) => `${kind}, ${lang}: ${state}`,
    legend: 'What the signs mean',
    meanings: {
      done: 'done: written and read',
      unread: 'unread: written by somebody, read by nobody else yet',
      machine: 'by machine: read by nobody yet',
      stale: 'outdated: the original has changed since',
      missing: 'missing: there is no text',
    },
  },
};
