import type { frame as english } from '../en/frame';

/** What stands on every screen, and the first two. */
export const frame: typeof english = {
  name: '한국어',
  inThisLanguage: '한국어',

  bar: {
    label: '주요 단추',
    languages: '언어',
    back: '뒤로',
    home: '처음',
    search: '검색',
    settings: '설정',
  },

  attract: {
    title: '키르기스스탄의 공예',
    touch: '언어를 눌러 주세요',
    motif: '숫양 뿔: 이 문양 보기',
  },

  home: {
    title: '키르기스스탄의 공예',
    invitation: '손이 빚은 것을 가까이 들여다보세요',
    crafts: '공예',
    motifs: '문양',
    today: '오늘',
    map: '공예 지도',
    makers: '장인',
    objects: '작품',
    more: '더 둘러보기',
  },
  sources: {
    open: '누구의 말인가요?',
    title: '누구의 말인가',
    none: '아직 출처가 없습니다',
    evidence: {
      verified: '출처에서 확인함',
      seen: '직접 보았음',
      memory: '기억으로 적음, 확인 전',
    },
    sample: '예시',
    sampleMeaning: '지어낸 예시입니다. 실제 인물이나 물건이 아닙니다.',
    machine: '기계가 쓴 글로, 아직 사람이 읽지 않았습니다',
  },

  labels: { by: '표지를 붙인 공동체:' },
  player: {
    title: '듣고 보기',
    play: '재생',
    pause: '일시 정지',
    again: '처음부터',
    readAlong: '하는 말을 여기에서 읽을 수 있습니다',
    placeInIt: '재생 위치',
    failed: '지금은 재생할 수 없습니다.',
  },

  settings: {
    title: '설정',
    text: '글자 크기',
    theme: '색',
    light: '밝게',
    dark: '어둡게',
    contrast: '강한 대비',
    low: '낮은 위치',
    slow: '시간 여유',
    on: '켬',
    off: '끔',
    reset: '처음 상태로',
    close: '닫기',
  },

  idle: {
    title: '아직 계신가요?',
    left: (n: number) => `${n}초 뒤에 처음으로 돌아갑니다`,
    stay: '아직 있습니다',
    leave: '처음부터 보기',
  },

  notice: {
    away: '전시가 잠시 숨을 고르고 있습니다. 지금 보시는 내용은 그대로 있고, 나머지도 곧 돌아옵니다.',
    later: '전시가 돌아오는 대로 이 화면이 나타납니다.',
    waiting: '잠시만 기다려 주세요. 화면을 가져오고 있습니다.',
    missing: '이 화면은 지금 전시에 없습니다.',
    toHome: '처음으로',
    empty: '아직 입력된 내용이 없습니다.',
  },

  help: {
    title: '키 안내',
    tab: 'Tab 또는 화살표: 이동',
    enter: 'Enter: 선택',
    esc: 'Esc: 뒤로 또는 닫기',
    plus: '+와 −: 크게, 작게',
    question: '?: 이 화면',
    volume: '음량: 여기서는 소리가 나지 않습니다',
  },
};
