// What each picture is called and what is seen on it, in Kyrgyz, Russian, English and Korean.
export const words = {
  'sample-shyrdak': {
    home: 'bishkek', name: ['Үлгү: шырдак', 'Образец: шырдак', 'Sample: shyrdak', '견본: 시르닥'],
    alt: ['Кара алкактуу көк-ак шырдак, үч катар ромб, чети тиштүү.', 'Сине-белый шырдак в чёрной раме с зубцами и рядами ромбов.',
      'A blue and white shyrdak of diamonds in a black border with white teeth.', '검은 테두리에 흰 톱니를 두른 파랑과 흰색 마름모 시르닥.'],
  },
  'sample-ala-kiyiz': {
    home: 'issyk-kul', name: ['Үлгү: ала кийиз', 'Образец: ала-кийиз', 'Sample: ala-kiyiz', '견본: 알라키이즈'],
    alt: ['Ак ала кийиз: эки күрөң тегерек оюу, кызыл тиштүү жээк, чети түз эмес.',
      'Светлый ала-кийиз с двумя коричневыми кругами и красной зубчатой каймой, край неровный.',
      'A light ala-kiyiz with two brown medallions, a red toothed border and an uneven edge.', '갈색 둥근 무늬 둘과 빨간 톱니 테두리가 있는 흰 알라키이즈. 가장자리가 고르지 않다.'],
  },
  'sample-tush-kiyiz': {
    home: 'bishkek', name: ['Үлгү: туш кийиз', 'Образец: туш-кийиз', 'Sample: tush-kiyiz', '견본: 투시키이즈'],
    alt: ['Жыгачка илинген көк туш кийиз: жети тегерек сайма, күрөң ортосу, эки учтуу этеги.',
      'Синий туш-кийиз на жерди: семь вышитых кругов, коричневая середина, два острых нижних края.',
      'A blue hanging on a pole with seven embroidered circles, a brown middle and two pointed ends.', '막대에 건 파란 벽걸이. 수놓은 원 일곱 개, 갈색 가운데, 뾰족한 두 끝.'],
  },
  'sample-komuz': {
    home: 'tokmok', name: ['Үлгү: комуз', 'Образец: комуз', 'Sample: komuz', '견본: 코무즈'],
    alt: ['Туурасынан жаткан үч кылдуу комуз; үстү күрөң, асты ак.', 'Лежащий трёхструнный комуз; верхняя половина коричневая, нижняя светлая.',
      'A three-stringed komuz lying flat; its upper half brown, its lower half light.', '가로로 놓인 세 줄 코무즈. 위쪽 반은 갈색, 아래쪽 반은 흰색.'],
  },
  'sample-kookor': {
    home: 'tokmok', name: ['Үлгү: көөкөр', 'Образец: кёёкёр', 'Sample: köökör', '견본: 쾨쾨르'],
    alt: ['Эки кулактуу күрөң көөкөр, ортосунда кош мүйүз оюу, ак тыгын.', 'Коричневая кожаная фляга с двумя ушками, парным рогом и светлой пробкой.',
      'A brown leather flask with two handles, a double horn ornament and a light stopper.', '귀가 둘인 갈색 가죽 물병. 가운데 쌍뿔무늬와 흰 마개.'],
  },
  'sample-bilerik': {
    home: 'bishkek', name: ['Үлгү: жуп билерик', 'Образец: пара билериков', 'Sample: pair of bilerik', '견본: 빌레리크 한 쌍'],
    alt: ['Ачык тегерек эки күмүш билерик, ичинде мүйүзчөлөр жана кызыл таштар.', 'Два открытых серебряных браслета с рожками и красными камнями.',
      'Two open silver bracelets with small horns and red stones.', '작은 뿔무늬와 붉은 보석이 있는 열린 은팔찌 두 개.'],
  },
  'sample-ak-kalpak': {
    home: 'bishkek', name: ['Үлгү: ак калпак', 'Образец: ак-калпак', 'Sample: ak-kalpak', '견본: 악칼팍'],
    alt: ['Кызыл кийизде бийик ак калпак, көк кайырмасында ромбдор, маңдайында мүйүз оюу.',
      'На красном высокий белый калпак с синими отворотами и рогом спереди.',
      'A tall white kalpak on red, with a blue brim of diamonds and a horn ornament.', '빨간 바탕의 높은 흰 칼팍. 파란 챙에 마름모, 앞에는 뿔무늬.'],
  },
  'sample-chiy-screen': {
    home: 'issyk-kul', name: ['Үлгү: чий', 'Образец: чий', 'Sample: chiy screen', '견본: 치이 발'],
    alt: ['Эки кызыл таякка керилген чий, ичинде кызыл-көк эки баскычтуу ромб.',
      'Чий между двумя красными стойками с двумя красно-синими ступенчатыми ромбами.',
      'A reed screen between two red posts, with two stepped diamonds in red and blue.', '빨간 기둥 둘 사이의 갈대 발. 빨강과 파랑의 계단 마름모 둘.'],
  },
  'sample-kurak': {
    home: 'bishkek', name: ['Үлгү: курак төшөк', 'Образец: курак-тёшёк', 'Sample: kurak quilt', '견본: 쿠락 이불'],
    alt: ['Тогуз чарчыдан турган курак төшөк, ар бири айланган үч бурчтуктар, чети тиштүү.',
      'Лоскутное одеяло из девяти квадратов с вертушками и зубчатым краем.',
      'A patchwork quilt of nine turning squares with a toothed red and blue edge.', '바람개비 네모 아홉 개를 이은 조각 이불. 가장자리는 톱니무늬.'],
  },
  'sample-terme-band': {
    home: 'bishkek', name: ['Үлгү: терме боо', 'Образец: тесьма терме', 'Sample: terme band', '견본: 테르메 띠'],
    alt: ['Күрөң кийизде S түрүндө бүктөлгөн ак терме боо, ичинде кызыл ромбдор.',
      'На коричневом светлая тесьма с красными ромбами, сложенная буквой S.', 'A light band of red diamonds folded in an S on brown felt.',
      '갈색 펠트 위에 S자로 접힌, 빨간 마름모 무늬의 흰 띠.'],
  },
  'sheep-wool': {
    home: 'bishkek', name: ['Кой жүнү', 'Овечья шерсть', 'Sheep\'s wool', '양털'],
    alt: ['Күрөң кийизде бир үймөк ак жүн, ичинде мүйүздөй тармал толкундар.', 'На коричневом куча светлой шерсти с завитками, похожими на рога.',
      'A heap of light wool on brown, its curls like small horns.', '갈색 바탕의 흰 양털 더미. 곱슬이 작은 뿔 같다.'],
  },
  felt: {
    home: 'bishkek', name: ['Кийиз', 'Войлок', 'Felt', '펠트'],
    alt: ['Бүктөлгөн кийиз: сырты ак, ичи күрөң, четинде тиштер жана төрт кулак оюу.',
      'Сложенный лист войлока: снаружи светлый, внутри коричневый с узором и зубцами.',
      'A folded sheet of felt, light outside, brown inside with an ornament and teeth.', '접힌 펠트 한 장. 겉은 희고 안은 갈색이며 무늬와 톱니가 있다.'],
  },
  'chiy-grass': {
    home: 'issyk-kul', name: ['Чий чөбү', 'Чий, стебли травы', 'Chiy grass', '치이 풀'],
    alt: ['Кызыл күндүн алдында өскөн бийик чий, баштары шыпыргыдай.', 'Высокие стебли чия с метёлками перед красным солнцем.',
      'Tall stalks of chiy grass with feathery heads before a red sun.', '빨간 해 앞에 선, 이삭 달린 키 큰 치이 풀.'],
  },
  'willow-wood': {
    home: 'issyk-kul', name: ['Тал жыгачы', 'Древесина ивы', 'Willow wood', '버드나무'],
    alt: ['Ийилген тал бутагы ак жалбырактары менен, жанында кесилген эки таяк.',
      'Изогнутая ветвь ивы со светлыми листьями, рядом две срезанные жерди.', 'A bending willow branch with light leaves, two cut poles beside it.',
      '흰 잎이 달린 굽은 버드나무 가지와 잘라 낸 막대 둘.'],
  },
  'apricot-wood': {
    home: 'bishkek', name: ['Өрүк жыгачы', 'Древесина абрикоса', 'Apricot wood', '살구나무'],
    alt: ['Эки өрүгү бар бутак, астында жылдык шакектери көрүнгөн өрүк дүмүрү.', 'Ветка с двумя абрикосами, под ней чурбак с годичными кольцами.',
      'A branch with two apricots above a log that shows its rings.', '살구 두 알이 달린 가지와 나이테가 보이는 통나무.'],
  },
  leather: {
    home: 'tokmok', name: ['Тери, булгаары', 'Кожа', 'Leather', '가죽'],
    alt: ['Ак кийизде жайылган күрөң тери, ортосунда мүйүз оюу.', 'На светлом растянутая коричневая шкура с роговым узором.',
      'A brown hide spread on light felt, a horn ornament in its middle.', '흰 바탕에 펼친 갈색 가죽. 가운데에 뿔무늬.'],
  },
  silver: {
    home: 'bishkek', name: ['Күмүш', 'Серебро', 'Silver', '은'],
    alt: ['Кара кийизде оюулуу эки күмүш тегерек жана жылдыздуу кесек күмүш.', 'На чёрном два серебряных круга с узором и слиток со звездой.',
      'Two ornamented silver discs and an ingot with a star on black felt.', '검은 바탕의 무늬 있는 은판 둘과 별이 있는 은덩이.'],
  },
  'silk-thread': {
    home: 'bishkek', name: ['Жибек жип', 'Шёлковая нить', 'Silk thread', '비단실'],
    alt: ['Ортосунан боологон кызыл-ак жибек түйүнчөк, астында жиптин учу.', 'Моток красного и светлого шёлка, перехваченный посередине.',
      'A skein of red and light silk tied at its middle.', '가운데를 묶은 빨강과 흰색 비단 실타래.'],
  },
  'cotton-cloth': {
    home: 'bishkek', name: ['Кебез кездеме', 'Хлопчатая ткань', 'Cotton cloth', '무명천'],
    alt: ['Үч ачылган кебез, астында катталган кездеме.', 'Три раскрытые коробочки хлопка над сложенной тканью.',
      'Three open cotton bolls above a pile of folded cloth.', '활짝 핀 목화 세 송이와 개어 놓은 무명천.'],
  },
  velvet: {
    home: 'bishkek', name: ['Баркыт', 'Бархат', 'Velvet', '벨벳'],
    alt: ['Түрмөктөн ылдый түшкөн кызыл баркыт, бүктөмдөрү кара, мүйүз оюулары ак.',
      'Красный бархат свисает с рулона тёмными складками, на нём светлые рога.',
      'Red velvet hanging from its roll in dark folds, with light horn ornaments.', '두루마리에서 늘어진 빨간 벨벳. 어두운 주름과 흰 뿔무늬.'],
  },
  madder: {
    home: 'bishkek', name: ['Уруян', 'Марена', 'Madder', '꼭두서니'],
    alt: ['Күрөң сабактуу уруян өсүмдүгү, жер астында кызыл тамырлары.', 'Куст марены с коричневыми листьями, под землёй красные корни.',
      'A madder plant with brown leaves, its red roots spread below the ground.', '갈색 잎의 꼭두서니와 땅속에 뻗은 빨간 뿌리.'],
  },
  indigo: {
    home: 'bishkek', name: ['Индиго', 'Индиго', 'Indigo', '인디고, 쪽'],
    alt: ['Жалбырактуу көк индиго бадалы.', 'Густо покрытый листьями куст индиго, весь синий.', 'A leafy indigo bush, all in blue.',
      '온통 쪽빛인 잎 무성한 인디고 나무.'],
  },
  'coral-beads': {
    home: 'bishkek', name: ['Маржан шуру', 'Коралловые бусы', 'Coral beads', '산호 구슬'],
    alt: ['Кара кийизде үч катар кызыл маржан шуру, арасында күмүш мончоктор.', 'На чёрном три нити красных коралловых бус с серебряными бусинами.',
      'Three strings of red coral beads with silver ones between, on black.', '검은 바탕에 은구슬을 섞은 빨간 산호 목걸이 세 줄.'],
  },
  'rolling-mat': {
    home: 'bishkek', name: ['Кийиз чийи', 'Циновка для валяния', 'Felting mat', '펠트 다지는 발'],
    alt: ['Жарымы түрүлгөн ак чий, күрөң жип менен тизилген.', 'Светлая циновка из чия, наполовину скатанная, прошитая коричневыми нитями.',
      'A light reed mat, half rolled, bound with brown cords.', '반쯤 말린 흰 발. 갈색 끈으로 엮었다.'],
  },
  'beating-rods': {
    home: 'bishkek', name: ['Сабоо', 'Прутья для взбивания шерсти', 'Beating rods', '양털 두드리는 막대'],
    alt: ['Үймөк жүндүн үстүндө кайчылашкан үч сабоо.', 'Три скрещенных прута над грудой шерсти.', 'Three crossed beating rods over a heap of wool.',
      '양털 더미 위에서 엇갈린 두드림 막대 셋.'],
  },
  'felt-knife': {
    home: 'bishkek', name: ['Оймо бычак', 'Нож для войлока', 'Felt knife', '펠트 칼'],
    alt: ['Кызыл саптуу бычак ак кийизден мүйүз оюу кесет.', 'Нож с красной рукоятью вырезает рог из светлого войлока.',
      'A red-handled knife cutting a horn out of light felt.', '빨간 자루 칼이 흰 펠트에서 뿔무늬를 오린다.'],
  },
  needle: {
    home: 'bishkek', name: ['Ийне', 'Игла', 'Needle', '바늘'],
    alt: ['Кызыл кийизде чоң ийне, көзүнөн узун ак жип өткөн.', 'На красном большая игла с длинной светлой нитью.',
      'A large needle with a long light thread on red felt.', '빨간 바탕의 큰 바늘과 긴 흰 실.'],
  },
  spindle: {
    home: 'bishkek', name: ['Ийик', 'Веретено', 'Spindle', '가락바퀴'],
    alt: ['Кызыл жип оролгон ийик, астында ак баш.', 'Веретено с намотанной красной пряжей и светлым пряслицем.',
      'A spindle wound with red yarn above its light whorl.', '빨간 실이 감긴 가락과 흰 가락바퀴.'],
  },
  'ormok-loom': {
    home: 'bishkek', name: ['Өрмөк', 'Ткацкий станок өрмөк', 'Ormok loom', '외르묔 베틀'],
    alt: ['Үч бутка тиреген өрмөк, ак эриштен кызыл тилке токулуп жатат.', 'Станок на опорах, из светлой основы выходит красная узорная полоса.',
      'A ground loom under its poles, a red patterned band growing from light warp.', '버팀대에 걸린 베틀. 흰 날실에서 빨간 무늬 띠가 짜인다.'],
  },
  'dye-cauldron': {
    home: 'bishkek', name: ['Боёк казаны', 'Красильный казан', 'Dye cauldron', '염색 솥'],
    alt: ['От үстүндөгү кара казан, ичинде кызыл боёк, таякта боёлуп жаткан жүн.', 'Чёрный казан на огне с красной краской, на палке пряжа.',
      'A black cauldron of red dye on the fire, a skein hung from a stick.', '불 위의 검은 솥과 빨간 물감, 막대에 걸린 실타래.'],
  },
  'smith-anvil': {
    home: 'bishkek', name: ['Дөшү', 'Наковальня', 'Anvil', '모루'],
    alt: ['Дөңгөчтөгү кара дөшү, үстүндө балка, шакек жана учкундар.', 'Чёрная наковальня на колоде, на ней молоток, кольцо и искры.',
      'A black anvil on its block with a hammer, a ring and sparks.', '받침 위의 검은 모루, 망치와 고리와 불꽃.'],
  },
  'draw-plate': {
    home: 'bishkek', name: ['Зым тарткыч', 'Волочильная доска', 'Draw plate', '은선 뽑는 철판'],
    alt: ['Уламдан-улам кичирейген тешиктери бар ак темир, зым өтүп жатат.',
      'Светлая пластина с рядами всё меньших отверстий, через неё тянут проволоку.',
      'A plate with rows of ever smaller holes, a wire drawn through it.', '점점 작아지는 구멍이 줄지어 난 판과 그 사이를 지나는 은선.'],
  },
  'carving-knife': {
    home: 'tokmok', name: ['Оюу бычагы', 'Резной нож', 'Carving knife', '조각칼'],
    alt: ['Кызыл саптуу кыска бычак жыгачты оюп жатат, сыдырынды ийрилет.', 'Короткий нож с красной рукоятью режет дерево, вьётся стружка.',
      'A short red-handled knife carving wood, shavings curling away.', '빨간 자루의 짧은 칼이 나무를 깎고 대팻밥이 말린다.'],
  },
  'bending-frame': {
    home: 'issyk-kul', name: ['Тез', 'Гибочный станок тез', 'Bending frame', '테즈, 휘는 틀'],
    alt: ['Кара тез, анын ичинде өйдө ийилген күрөң жыгач.', 'Чёрный гибочный станок, в нём согнутая вверх коричневая жердь.',
      'A black bending frame with a brown pole bent upward in it.', '검은 틀 안에서 위로 휘어진 갈색 나무.'],
  },
  'embroidery-hook': {
    home: 'bishkek', name: ['Илгич, илме шибеге', 'Крючок для вышивки', 'Embroidery hook', '자수 갈고리'],
    alt: ['Кызыл тегерек кездемеде илмекче тигиш, үстүндө саптуу илгич.', 'На красном круге ткани тамбурный шов, над ним крючок с ручкой.',
      'A handled hook above a chain-stitched flower on a round of red cloth.', '둥근 빨간 천의 사슬수 위에 놓인 자루 달린 갈고리.'],
  },
  'leather-mould': {
    home: 'tokmok', name: ['Көн калыбы', 'Форма для тиснения кожи', 'Leather mould', '가죽 틀'],
    alt: ['Күрөң жыгач калып, ичинде көөкөр сөлөкөтү жана мүйүз оюу.', 'Коричневая деревянная форма с вырезанной флягой и рогом.',
      'A brown wooden mould with a flask and a horn hollowed into it.', '물병 모양과 뿔무늬를 파낸 갈색 나무틀.'],
  },
  'centre-bishkek': {
    home: 'bishkek', name: ['Бишкек борбору: Заманбап көркөм өнөр мектеби', 'Центр в Бишкеке: Школа современного искусства',
      'Bishkek centre: School of Contemporary Art', '비슈케크 센터: 현대미술학교'],
    alt: ['Тоолордун алдындагы заманбап мектеп имараты, бетинде чоң мүйүз оюу.',
      'Современное здание школы перед горами, на фасаде большой роговой узор.',
      'A modern school building before mountains, a great horn ornament on its front.', '산 앞의 현대식 학교 건물. 정면에 커다란 뿔무늬.'],
  },
  'centre-tokmok': {
    home: 'tokmok', name: ['Токмок борбору: Бурана мунарасы', 'Центр в Токмоке: башня Бурана', 'Tokmok centre: Burana Tower', '토크모크 센터: 부라나 탑'],
    alt: ['Бурана мунарасы, алдында төрт балбал таш, артында тоолор.',
      'Башня Бурана с узорной кладкой, перед ней четыре каменных балбала, за ней горы.',
      'The Burana tower with its patterned brickwork, four stone balbals before it, mountains behind.', '무늬 벽돌의 부라나 탑. 앞에는 돌상 넷, 뒤에는 산.'],
  },
  'centre-issyk-kul': {
    home: 'issyk-kul', name: ['Ысык-Көл борбору: Көчмөндөр цивилизациясынын борбору', 'Центр на Иссык-Куле: Центр кочевой цивилизации',
      'Issyk-Kul centre: Nomadic Civilization Center', '이식쿨 센터: 유목문명센터'],
    alt: ['Карлуу тоолор, кызыл күн, толкундуу көл жана жээгинде ак боз үй.', 'Снежные горы, красное солнце, озеро с волнами и белая юрта на берегу.',
      'Snowy mountains, a red sun, a lake with waves and a white yurt on the shore.', '눈 덮인 산과 빨간 해, 물결치는 호수, 호숫가의 흰 유르트.'],
  },
};
