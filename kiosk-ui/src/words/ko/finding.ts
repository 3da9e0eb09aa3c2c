import type { finding as english } from '../en/finding';

/** Search, keyboard and map. */
export const finding: typeof english = {
  find: {
    title: '검색',
    field: '무엇을 찾으세요?',
    clear: '지우기',
    typing: '입력',
    index: '가–하',
    letters: '글자',
    suggestions: '여기서 시작해 보세요',
    found: (n) => `${n}개 찾음`,
    all: (n) => `모두 ${n}개`,
    everything: '모두',
    filters: '좁혀 보기',
    waiting: '찾는 중…',
    near: '혹시 이것인가요?',
    more: '더 보기',
    nothing: (query) => `‘${query}’에 대한 결과가 없습니다.`,
    hint: '글자를 줄이거나 이름 찾아보기를 열어 보세요.',
    emptyIndex: '아직 이 언어로 된 이름이 없습니다.',
    away: '검색이 잠시 쉬고 있습니다. 찾은 것은 그대로 있으니 잠시 뒤 다시 해 보세요.',
  },
  keys: {
    keyboard: '자판',
    layout: '자판 언어',
    shift: '된소리',
    space: '띄어쓰기',
    back: '한 글자 지우기',
  },
  map: {
    title: '공예 지도',
    label: '키르기스스탄 지도',
    regions: '주',
    towns: '도시와 마을, 호수',
    centres: '우리 센터',
    crafts: '이 고장의 공예',
    noCrafts: '이 고장의 공예는 아직 등록되지 않았습니다.',
    open: '이곳 더 알아보기',
    borders: '간략하게 그린 지도입니다. 정확한 국경이 아니라 공예가 살아 있는 곳을 보여 줍니다.',
  },
};
