// What each picture is called and what is seen on it, in Kyrgyz, Russian, English and Korean.
export const words = {
  'kochkor-muyuz': {
    home: 'bishkek', name: ['Кочкор мүйүз', 'Кочкор мюйюз, бараний рог', 'Kochkor müyüz, ram\'s horn', '코치코르 뮈위즈, 숫양 뿔'],
    alt: ['Бир сабактан эки жакка ийрилген кочкор мүйүзү; сол жагы агы кызылда, оң жагы кызылы акта.', 'Два бараньих рога завиваются в стороны от одного стебля; слева светлые на красном, справа красные на светлом.', 'Two ram\'s horns curl apart from one stem; light on red at the left, red on light at the right.', '한 줄기에서 양쪽으로 말린 숫양 뿔 두 개. 왼쪽은 빨간 바탕에 흰 뿔, 오른쪽은 그 반대.'],
  },
  'syngar-muyuz': {
    home: 'bishkek', name: ['Сыңар мүйүз', 'Сынгар мюйюз, один рог', 'Syngar müyüz, single horn', '슨가르 뮈위즈, 외뿔'],
    alt: ['Көк кийизде түбү жазы, оңго ийрилген жалгыз ак мүйүз, жанында тамчы.', 'На синем войлоке один светлый рог, широкий внизу, завивается вправо; рядом капля.', 'One light horn on indigo felt, sweeping up and curling to the right, with a drop beside it.', '쪽빛 펠트 위에 오른쪽으로 말린 흰 외뿔 하나와 그 옆의 물방울.'],
  },
  'kos-muyuz': {
    home: 'bishkek', name: ['Кош мүйүз', 'Кош мюйюз, двойной рог', 'Kosh müyüz, double horn', '코시 뮈위즈, 쌍뿔'],
    alt: ['Бир сабактан өйдө да, ылдый да ийрилген эки жуп мүйүз; төрт чарчыда ак менен кара алмашат.', 'Две пары рогов на одном стебле, вверх и вниз; чёрное и светлое меняются по четвертям.', 'Two pairs of horns on one stem, one up and one down; black and light change places in quarters.', '한 줄기에서 위아래로 말린 뿔 두 쌍. 네 칸마다 검정과 흰색이 서로 바뀐다.'],
  },
  'bugu-muyuz': {
    home: 'bishkek', name: ['Бугу мүйүз', 'Бугу мюйюз, олений рог', 'Bugu müyüz, deer\'s antlers', '부구 뮈위즈, 사슴 뿔'],
    alt: ['Бутактуу бугу мүйүзү, ар бир бутагынын учу илмектей ийилген; жарымы ак, жарымы күрөң.', 'Ветвистые оленьи рога, каждый отросток загнут крючком; половина светлая, половина коричневая.', 'Branching deer\'s antlers, each tine ending in a hook; half light, half brown.', '가지마다 갈고리처럼 굽은 사슴 뿔. 반은 흰색, 반은 갈색.'],
  },
  'arkar-muyuz': {
    home: 'bishkek', name: ['Аркар мүйүз', 'Аркар мюйюз, рог архара', 'Arkar müyüz, wild sheep horn', '아르카르 뮈위즈, 산양 뿔'],
    alt: ['Кенен айланган эки чоң аркар мүйүзү, учтары сыртка кайрылган; жарымы ак, жарымы көк.', 'Два тяжёлых рога архара делают широкий круг, концы отогнуты наружу; половина светлая, половина синяя.', 'Two heavy argali horns swing round in wide circles, tips flicked outward; half light, half indigo.', '크게 한 바퀴 돌아 끝이 바깥으로 젖혀진 산양 뿔 두 개. 반은 흰색, 반은 쪽빛.'],
  },
  'it-kuyruk': {
    home: 'bishkek', name: ['Ит куйрук', 'Ит куйрук, собачий хвост', 'It kuyruk, dog\'s tail', '이트 쿠이루크, 개 꼬리'],
    alt: ['S тамгасындай эки жакка ийрилген куйрук, эки жагында тамчы; диагональ боюнча кызыл менен ак алмашат.', 'Изгиб буквой S, концы завиты в разные стороны, рядом две капли; по диагонали красное и светлое меняются.', 'An S-shaped tail with both ends curled, a drop on each side; red and light swap across the diagonal.', '양 끝이 반대로 말린 S자 꼬리와 물방울 둘. 대각선을 따라 빨강과 흰색이 바뀐다.'],
  },
  umai: {
    home: 'bishkek', name: ['Умай', 'Умай', 'Umai', '우마이'],
    alt: ['Колун көтөргөн аял сөлөкөтү: башы тегерек, колу менен этеги ичине ийрилет; жарымы кызыл, жарымы ак.', 'Женская фигура с поднятыми руками, голова круглая, руки и подол завиты; половина красная, половина светлая.', 'A woman-like figure with raised, curling arms and a cradle-shaped base; half red, half light.', '두 팔을 들어 안으로 굽힌 여인 모양 무늬. 아래는 요람처럼 넓고, 반은 빨강 반은 흰색.'],
  },
  tumar: {
    home: 'bishkek', name: ['Тумар', 'Тумар, оберег', 'Tumar, amulet', '투마르, 부적'],
    alt: ['Ичинде кичине үч бурчтугу бар үч бурчтук тумар, астында үч чачык; жарымы кызыл, жарымы ак.', 'Треугольный оберег с малым треугольником внутри и тремя кистями внизу; половина красная, половина светлая.', 'A triangular amulet with a smaller triangle inside and three tassels below; half red, half light.', '안에 작은 삼각형이 있고 아래에 술 셋이 달린 삼각형 부적. 반은 빨강, 반은 흰색.'],
  },
  'karga-tyrmak': {
    home: 'bishkek', name: ['Карга тырмак', 'Карга тырмак, вороний коготь', 'Karga tyrmak, crow\'s claw', '카르가 트르마크, 까마귀 발톱'],
    alt: ['Үч тырмак: ортосу түз, эки жаны ийри; жарымы ак, жарымы кара.', 'Три когтя: средний прямой, боковые изогнуты; половина светлая, половина чёрная.', 'Three claws, the middle one straight and the outer two bent; half light, half black.', '가운데는 곧고 양옆은 굽은 발톱 셋. 반은 흰색, 반은 검정.'],
  },
  'tunduk-oyu': {
    home: 'bishkek', name: ['Түндүк оюу', 'Узор тюндюк', 'Tündük pattern', '툰두크 무늬'],
    alt: ['Тегерек алкак ичинде үчтөн кайчылаш ийилген чамгарак; төрт чарчыда кызыл менен ак алмашат.', 'В кольце крест-накрест по три гнутые планки; красное и светлое меняются по четвертям.', 'A ring crossed by two sets of three bent slats; red and light change places in quarters.', '고리 안에서 휘어진 살이 세 개씩 엇갈린다. 네 칸마다 빨강과 흰색이 바뀐다.'],
  },
  jyldyz: {
    home: 'bishkek', name: ['Жылдыз', 'Жылдыз, звезда', 'Jyldyz, star', '즐드즈, 별'],
    alt: ['Сегиз учтуу жылдыз, ортосунда кичине чарчы; көк менен ак төрткө бөлүнүп алмашат.', 'Восьмиконечная звезда с малым квадратом в середине; синее и светлое меняются по четвертям.', 'An eight-pointed star with a small square at its heart; indigo and light swap in quarters.', '가운데 작은 네모가 있는 여덟 모 별. 네 칸마다 쪽빛과 흰색이 바뀐다.'],
  },
  ay: {
    home: 'bishkek', name: ['Ай', 'Ай, луна', 'Ay, moon', '아이, 달'],
    alt: ['Өйдө караган орок ай, үстүндө жылдыз; жарымы ак, жарымы көк.', 'Серп луны рогами вверх, над ним звезда; половина светлая, половина синяя.', 'A sickle moon, points up, holding a star; half light, half indigo.', '뿔을 위로 한 초승달이 별을 품고 있다. 반은 흰색, 반은 쪽빛.'],
  },
  kun: {
    home: 'bishkek', name: ['Күн', 'Кюн, солнце', 'Kün, sun', '퀸, 해'],
    alt: ['Ак кийизде алты ийри шооласы бир жакка айланган кызыл күн.', 'На светлом войлоке красное солнце, шесть изогнутых лучей кружат в одну сторону.', 'A red sun on light felt, its six curved rays all turning the same way.', '흰 펠트 위의 빨간 해. 굽은 햇살 여섯이 한 방향으로 돈다.'],
  },
  too: {
    home: 'bishkek', name: ['Тоо', 'Тоо, гора', 'Too, mountain', '토, 산'],
    alt: ['Үч катар тоо чокусу, ар биринин ичинде кичине чоку; ак менен көк катар сайын алмашат.', 'Три ряда гор, внутри каждой малая гора; светлое и синее меняются от ряда к ряду.', 'Three rows of peaks, a smaller peak within each; light and indigo swap from row to row.', '봉우리마다 작은 봉우리를 품은 산이 세 줄. 줄마다 흰색과 쪽빛이 바뀐다.'],
  },
  suu: {
    home: 'bishkek', name: ['Суу', 'Суу, вода', 'Suu, water', '수, 물'],
    alt: ['Үч катар толкун, ар биринин кыры ийрилип кийинкисине түшөт; ак менен көк алмашат.', 'Три ряда волн, гребни закручиваются один над другим; светлое и синее меняются.', 'Three rows of running waves, each crest curling over the next; light and indigo alternate.', '물마루가 말려 넘어가는 물결이 세 줄. 흰색과 쪽빛이 번갈아 나온다.'],
  },
  iyrek: {
    home: 'bishkek', name: ['Ийрек', 'Ийрек, зигзаг', 'Iyrek, zigzag', '이이레크, 지그재그'],
    alt: ['Үч катар жазы ийрек сызык; ак менен кызыл катар сайын алмашат.', 'Три ряда широкого зигзага; светлое и красное меняются от ряда к ряду.', 'Three rows of broad zigzag; light and red swap from row to row.', '넓은 지그재그가 세 줄. 줄마다 흰색과 빨강이 바뀐다.'],
  },
  badam: {
    home: 'bishkek', name: ['Бадам', 'Бадам, миндаль', 'Badam, almond', '바담, 아몬드'],
    alt: ['Күрөң кийизде учу оңго ийилген чоң ак бадам, ичинде күрөң тамчы.', 'На коричневом войлоке крупный светлый миндаль с загнутым вправо концом, внутри коричневая капля.', 'A large light almond on brown, its tip bent to the right, with a brown drop inside.', '갈색 펠트 위에 끝이 오른쪽으로 굽은 커다란 흰 아몬드, 그 안에 갈색 물방울.'],
  },
  jalbyrak: {
    home: 'bishkek', name: ['Жалбырак', 'Жалбырак, лист', 'Jalbyrak, leaf', '잘브라크, 잎'],
    alt: ['Сабагы, ортоңку жана каптал тарамыштары оюлган жалбырак; жарымы ак, жарымы күрөң.', 'Лист с черешком и прорезанными жилками; половина светлая, половина коричневая.', 'A leaf with its stalk and cut veins; half light, half brown.', '잎자루와 파낸 잎맥이 있는 잎 하나. 반은 흰색, 반은 갈색.'],
  },
  gul: {
    home: 'bishkek', name: ['Гүл', 'Гюль, цветок', 'Gül, flower', '귈, 꽃'],
    alt: ['Сегиз желекчелүү гүл, ортосунда сегиз тамчыдан жылдыз; төрт чарчыда кызыл менен ак алмашат.', 'Цветок с восемью лепестками и звездой из восьми капель; красное и светлое меняются по четвертям.', 'An eight-petalled flower with a star of eight drops; red and light swap in quarters.', '꽃잎 여덟 장과 가운데 물방울 여덟 개로 된 꽃. 네 칸마다 빨강과 흰색이 바뀐다.'],
  },
  'tai-tuyak': {
    home: 'bishkek', name: ['Тай туяк', 'Тай туяк, копытце жеребёнка', 'Tai tuyak, foal\'s hoof', '타이 투야크, 망아지 발굽'],
    alt: ['Так сыяктуу ийилип, эки учу сыртка кайрылган туяк изи, ортосунда тамчы; жарымы ак, жарымы күрөң.', 'След копытца подковой, концы загнуты наружу, внутри капля; половина светлая, половина коричневая.', 'A horseshoe-like hoofprint with ends hooked outward, a drop within; half light, half brown.', '양 끝이 바깥으로 굽은 말굽 모양과 그 안의 물방울. 반은 흰색, 반은 갈색.'],
  },
  'kush-kanat': {
    home: 'bishkek', name: ['Куш канат', 'Куш канат, птичье крыло', 'Kush kanat, bird\'s wing', '쿠시 카나트, 새의 날개'],
    alt: ['Керилген эки канат, ичинде канат жүндөрү оюлган; жарымы ак, жарымы кара.', 'Два раскрытых крыла с прорезанными перьями; половина светлая, половина чёрная.', 'Two outspread wings with feathers cut into them; half light, half black.', '깃털 무늬를 파낸 활짝 편 두 날개. 반은 흰색, 반은 검정.'],
  },
  'jylan-boor': {
    home: 'bishkek', name: ['Жылан боор', 'Жылан боор, брюшко змеи', 'Jylan boor, snake\'s belly', '즐란 보오르, 뱀의 배'],
    alt: ['Үч катар жыландай ийрелеңдеген тилке, ийилген жеринде ромбдор; ак менен кара алмашат.', 'Три ряда змеящейся полосы с ромбами в изгибах; светлое и чёрное меняются.', 'Three rows of a winding band with diamonds in its bends; light and black alternate.', '굽이마다 마름모가 놓인 구불구불한 띠가 세 줄. 흰색과 검정이 번갈아 나온다.'],
  },
  'tort-kulak': {
    home: 'bishkek', name: ['Төрт кулак', 'Тёрт кулак, четыре уха', 'Tört kulak, four ears', '퇴르트 쿨라크, 네 귀'],
    alt: ['Кайчылаш төрт сабактын ар биринде жуп илмек-кулак; төрт чарчыда кызыл менен ак алмашат.', 'Крест из четырёх стеблей, на каждом пара завитков-ушей; красное и светлое меняются по четвертям.', 'A cross of four stems, each with a pair of curling ears; red and light swap in quarters.', '네 줄기마다 귀처럼 말린 고리가 한 쌍씩. 네 칸마다 빨강과 흰색이 바뀐다.'],
  },
  'kaz-taman': {
    home: 'bishkek', name: ['Каз таман', 'Каз таман, гусиная лапа', 'Kaz taman, goose foot', '카즈 타만, 거위 발'],
    alt: ['Борбордон төрт жакка чыккан үч салаалуу төрт каз таман; көк менен ак алмашат.', 'Четыре трёхпалые гусиные лапы расходятся от середины; синее и светлое меняются по четвертям.', 'Four three-toed goose feet spread from the centre; indigo and light swap in quarters.', '가운데에서 네 방향으로 뻗은 세 발가락 거위 발 넷. 쪽빛과 흰색이 네 칸마다 바뀐다.'],
  },
  'bota-moyun': {
    home: 'bishkek', name: ['Бото моюн', 'Бото моюн, шея верблюжонка', 'Bota moyun, camel calf\'s neck', '보타 모윤, 새끼 낙타의 목'],
    alt: ['Бир борбордон карама-каршы ийилген эки бото моюн; диагональ боюнча күрөң менен ак алмашат.', 'Две шеи верблюжонка изгибаются от середины навстречу друг другу; по диагонали коричневое и светлое меняются.', 'Two camel calf\'s necks curve away from one centre; brown and light swap across the diagonal.', '가운데에서 반대로 굽은 새끼 낙타의 목 둘. 대각선을 따라 갈색과 흰색이 바뀐다.'],
  },
  omurtka: {
    home: 'bishkek', name: ['Омуртка', 'Омуртка, позвоночник', 'Omurtka, spine', '오무르트카, 등뼈'],
    alt: ['Тигинен тизилген ромбдор, ар биринен эки жакка илмек чыгат; жарымы ак, жарымы кызыл.', 'Столбик ромбов, от каждого по завитку в обе стороны; половина светлая, половина красная.', 'A column of diamonds like a spine, each with a hook to both sides; half light, half red.', '등뼈처럼 세로로 이어진 마름모와 양쪽으로 말린 고리. 반은 흰색, 반은 빨강.'],
  },
  'chymyn-kanat': {
    home: 'bishkek', name: ['Чымын канат', 'Чымын канат, крылышко мухи', 'Chymyn kanat, fly\'s wing', '츠믄 카나트, 파리 날개'],
    alt: ['Кайчылаш төрт жумуру канат, ар биринде тамчы оюлган; жарымы ак, жарымы кызыл.', 'Четыре округлых крылышка крестом, в каждом прорезана капля; половина светлая, половина красная.', 'Four rounded wings set crosswise, a drop cut into each; half light, half red.', '물방울을 파낸 둥근 날개 넷이 엇갈려 있다. 반은 흰색, 반은 빨강.'],
  },
  archa: {
    home: 'bishkek', name: ['Арча', 'Арча, можжевельник', 'Archa, juniper', '아르차, 향나무'],
    alt: ['Бутактары өйдө ийилген арча, чокусу тамчыдай; жарымы ак, жарымы көк.', 'Можжевельник с загнутыми вверх ветвями и каплей-вершиной; половина светлая, половина синяя.', 'A juniper with upturned branches and a drop-shaped top; half light, half indigo.', '가지가 위로 굽고 꼭대기가 물방울 같은 향나무. 반은 흰색, 반은 쪽빛.'],
  },
};
