// What each picture is called and what is seen on it, in Kyrgyz, Russian, English and Korean.
export const words = {
  shyrdak: {
    home: 'bishkek', name: ['Шырдак', 'Шырдак, войлочный ковёр-мозаика', 'Shyrdak, mosaic felt carpet', '시르닥, 펠트 모자이크 카펫'],
    alt: ['Кызыл жана ак ромбдордон турган шырдак; мүйүз оюулар бири-биринен кыйылган, чети тиштүү кара.', 'Шырдак из красных и светлых ромбов с роговым узором, вырезанных друг из друга; край чёрный с зубцами.', 'A shyrdak of red and light diamonds, horn patterns cut from one another, within a toothed black border.', '뿔무늬를 서로 맞바꿔 오려 낸 빨강과 흰 마름모 카펫. 가장자리는 검은 톱니무늬.'],
  },
  'ala-kiyiz': {
    home: 'issyk-kul', name: ['Ала кийиз', 'Ала-кийиз, вкатанный войлочный ковёр', 'Ala-kiyiz, rolled patterned felt carpet', '알라키이즈, 문양 펠트 카펫'],
    alt: ['Күрөң кийизге басылган үч тегерек көк-ак оюу, өйдө-ылдый жагында жумшак тиштүү жээк; жээк жиби жок.', 'Три круга с синим и светлым узором, вкатанные в коричневый войлок, мягкая зубчатая кайма; шнура нет.', 'Three round medallions in indigo and white, rolled into brown felt with soft toothed borders and no cord.', '갈색 펠트에 굴려 넣은 쪽빛과 흰색의 둥근 무늬 셋, 위아래 부드러운 톱니무늬. 끈은 없다.'],
  },
  'kiyiz-basuu': {
    home: 'bishkek', name: ['Кийиз басуу', 'Валяние войлока', 'Felt making', '펠트 만들기'],
    alt: ['Чийдин үстүндө жип менен чырмалган чоң түрмөк кийиз, эки жагында үймөк жүн.', 'Большой рулон войлока, обмотанный верёвкой, лежит на циновке; по сторонам груды шерсти.', 'A great roll of felt bound with rope on a reed mat, heaps of wool on either side.', '발 위에 밧줄로 감은 커다란 펠트 두루마리, 양옆에는 양털 더미.'],
  },
  'boz-ui': {
    home: 'issyk-kul', name: ['Боз үй', 'Юрта (боз үй)', 'Yurt (boz üy)', '유르트'],
    alt: ['Көк тоолордун алдында ак боз үй: кызыл боо, мүйүз оюу, көк эшик, үстүндө түндүк.', 'Белая юрта перед синими горами: красная тесьма, роговой узор, синяя дверь и тюндюк наверху.', 'A white yurt before blue mountains, with red bands, horn ornaments, a blue door and its crown.', '푸른 산 앞의 흰 유르트. 빨간 띠와 뿔무늬, 푸른 문, 꼭대기의 툰두크.'],
  },
  tunduk: {
    home: 'issyk-kul', name: ['Түндүк', 'Тюндюк, навершие юрты', 'Tündük, crown of the yurt', '튄뒤크(툰두크), 유르트 천창'],
    alt: ['Боз үйдүн ичинен өйдө караганда: кайчылаш чамгарактуу кызыл алкак жана тараган ууктар.', 'Взгляд вверх внутри юрты: красный обод с перекрещенными гнутыми планками и расходящиеся жерди.', 'Looking up inside a yurt: a red ring with crossed bent slats and roof poles radiating outward.', '유르트 안에서 올려다본 모습. 휘어진 살이 엇갈린 빨간 고리와 사방으로 퍼진 지붕 살.'],
  },
  kerege: {
    home: 'issyk-kul', name: ['Кереге', 'Кереге, решётка юрты', 'Kerege, lattice wall of the yurt', '케레게, 유르트 격자벽'],
    alt: ['Кайчылаш күрөң жана кызыл жыгачтардан турган кереге, үстүңкү баштары ачык.', 'Решётка юрты из перекрещенных коричневых и красных планок, верхние концы свободны.', 'The yurt\'s lattice wall of crossing brown and red slats, their heads free at the top.', '갈색과 빨간 살이 엇갈린 유르트의 격자 벽. 위쪽 끝은 열려 있다.'],
  },
  chiy: {
    home: 'issyk-kul', name: ['Чий', 'Чий, узорная циновка', 'Chiy, patterned reed screen', '치이, 무늬 발'],
    alt: ['Тигинен тизилген чийдин ар бири түстүү жүн менен оролуп, эки чоң баскычтуу ромб түзөт.', 'Стебли чия стоят в ряд, обвитые цветной шерстью, и складываются в два больших ступенчатых ромба.', 'Upright reeds wrapped in coloured wool that together form two large stepped diamonds.', '색실을 감은 갈대가 나란히 서서 계단 모양의 큰 마름모 둘을 이룬다.'],
  },
  'ak-kalpak': {
    home: 'bishkek', name: ['Ак калпак', 'Ак-калпак, войлочная шляпа', 'Ak-kalpak, white felt hat', '악칼팍, 흰 펠트 모자'],
    alt: ['Төрт бөлүктүү бийик ак калпак, кайырмасы кара, тигиштеринде жип, төбөсүндө чачык.', 'Высокий белый калпак из четырёх клиньев с чёрными отворотами, шнуром по швам и кистью.', 'A tall white felt hat of four wedges with an upturned black brim, corded seams and a tassel.', '네 쪽을 이은 높은 흰 펠트 모자. 위로 젖힌 검은 챙, 솔기의 끈, 꼭대기의 술.'],
  },
  elechek: {
    home: 'bishkek', name: ['Элечек', 'Элечек, женский тюрбан', 'Elechek, women\'s turban', '엘레체크, 여성 머리쓰개'],
    alt: ['Башына көп кабат ак элечек оронгон, жаагы жабылган аялдын жүзү, эки жагында тамчыдай шөкөттөр.', 'Лицо женщины в белом многослойном тюрбане с закрытой шеей; у щёк подвески-капли.', 'A woman\'s face in a large white wound turban covering chin and neck, drop pendants at the sides.', '턱과 목까지 감싼 크고 흰 터번을 쓴 여인의 얼굴, 양옆에 물방울 장식.'],
  },
  tebetey: {
    home: 'bishkek', name: ['Тебетей', 'Тебетей, меховая шапка', 'Tebetey, fur hat', '테베테이, 털모자'],
    alt: ['Жээги күрөң терилүү тебетей: көк төрт бөлүк, ортосунда ак мүйүз оюу, төбөсүндө топчу.', 'Тебетей: синий верх из клиньев со светлым рогом и широкая коричневая меховая опушка.', 'A fur-trimmed hat: blue wedges with a light horn ornament above a broad brown fur band.', '갈색 털을 두른 모자. 파란 쪽마다 흰 뿔무늬가 있고 꼭대기에 단추가 있다.'],
  },
  shokulo: {
    home: 'bishkek', name: ['Шөкүлө', 'Шёкюлё, головной убор невесты', 'Shökülö, bridal headdress', '쇠퀼뢰(쇼쿨로), 신부 머리쓰개'],
    alt: ['Келиндин бийик учтуу кызыл шөкүлөсү: ак шөкөт, үкү жүнү, маңдайында тыйындар, эки жагында жаактык.', 'Высокий красный убор невесты с перьями, светлыми накладками, монетами на лбу и боковыми подвесками.', 'A tall red bridal cone with plumes, light ornaments, coins at the brow and long side lappets.', '깃털과 흰 장식, 이마의 동전, 양옆의 긴 드림이 달린 높고 빨간 신부 모자.'],
  },
  'tush-kiyiz': {
    home: 'bishkek', name: ['Туш кийиз', 'Туш-кийиз, вышитое настенное панно', 'Tush-kiyiz, embroidered wall hanging', '투시키이즈, 자수 벽걸이'],
    alt: ['Үч жагы сайма тегеректер жана мүйүздөр менен көркөмдөлгөн кара-кызыл дубал жапкычы, астында чачык.', 'Настенное панно: с трёх сторон вышитые круги и рога на чёрном, красная середина с бахромой.', 'A wall hanging embroidered on three sides with circles and horns on black, a quiet red middle and fringe.', '세 면의 검은 바탕에 원과 뿔을 수놓은 벽걸이. 가운데는 빨갛고 아래에 술이 달렸다.'],
  },
  sayma: {
    home: 'bishkek', name: ['Сайма', 'Вышивка (сайма)', 'Embroidery (sayma)', '사이마, 자수'],
    alt: ['Кызыл кездемеде илмекче тигиштен чыккан кочкор мүйүз, оң жагында илгич менен жип.', 'На красной ткани рог, вышитый тамбурным швом, справа крючок с нитью.', 'A ram\'s horn drawn in chain stitch on red cloth, with the hook and its thread at the right.', '빨간 천에 사슬수로 놓은 숫양 뿔, 오른쪽에는 수놓는 갈고리와 실.'],
  },
  kurak: {
    home: 'bishkek', name: ['Курак', 'Курак, лоскутное шитьё', 'Kurak, patchwork', '쿠락, 조각보'],
    alt: ['Үч бурчтуктардан жана чарчылардан куралган кызыл, көк, ак курак.', 'Лоскутное полотно из красных, синих и белых треугольников и квадратов.', 'Patchwork of red, blue and white triangles that turn like mills between squares within squares.', '빨강, 파랑, 흰 세모와 네모를 바람개비처럼 이어 붙인 조각보.'],
  },
  terme: {
    home: 'bishkek', name: ['Терме', 'Терме, узорная тесьма', 'Terme, patterned band weaving', '테르메'],
    alt: ['Үч кууш терме тилке: илмектүү ромбдор, кайчы оюулар жана ийрек.', 'Три узорные полосы терме: ромбы с крючками, ряд ромбов и зигзаг.', 'Three woven bands: hooked diamonds, a row of nested diamonds, and a zigzag.', '무늬 띠 세 줄. 갈고리 달린 마름모, 겹마름모, 지그재그.'],
  },
  kilem: {
    home: 'tokmok', name: ['Түктүү килем', 'Ворсовый ковёр (килем)', 'Kilem, pile carpet', '킬렘, 매듭 카펫'],
    alt: ['Баскычтуу алты төгөрөгү бар кызыл-кара түктүү килем, эки башында чачык.', 'Красно-чёрный ворсовый ковёр с шестью ступенчатыми медальонами и бахромой по краям.', 'A red and black pile carpet with six stepped medallions, a hooked border and fringes.', '계단 모양 무늬 여섯 개가 있는 빨강과 검정 카펫. 양 끝에 술이 달렸다.'],
  },
  zergerchilik: {
    home: 'bishkek', name: ['Зергерчилик', 'Ювелирное дело, серебро', 'Silver jewellery', '은세공'],
    alt: ['Көк кийизде күмүш төшкө тагынчу буюм: кызыл таштуу эки пластина, чынжырлар жана шылдырактар.', 'На синем серебряное нагрудное украшение: две пластины с красными камнями, цепочки и подвески.', 'A silver breast ornament on blue: two plates with red stones, chains and drop-shaped bells.', '파란 바탕의 은 가슴 장식. 붉은 보석을 박은 판 둘, 사슬과 방울.'],
  },
  chachpak: {
    home: 'bishkek', name: ['Чачпак', 'Чачпак, накосное украшение', 'Chachpak, braid ornament', '차치팍'],
    alt: ['Эки кара өрүм чач, учтарында күмүш чачпак, ортосунда аларды бириктирген шөкөт.', 'Две чёрные косы с серебряными подвесками на концах, между ними соединяющее украшение.', 'Two black braids ending in silver pendants, joined by a silver piece hung with drops.', '끝에 은장식을 단 검은 땋은 머리 두 갈래와 둘을 잇는 은장식.'],
  },
  soyko: {
    home: 'bishkek', name: ['Сөйкө', 'Сёйкё, серьги', 'Söykö, earrings', '쇠이쾨, 귀걸이'],
    alt: ['Кара кийизде жуп күмүш сөйкө: илмек, кызыл таш, мүйүз оюу, беш салаа шылдырак.', 'На чёрном пара серебряных серёг: крючок, красный камень, роговой узор, пять подвесок.', 'A pair of silver earrings on black, with hooks, red stones, horn ornaments and five hanging drops.', '검은 바탕의 은 귀걸이 한 쌍. 고리와 붉은 보석, 뿔무늬, 드리운 방울 다섯.'],
  },
  bilerik: {
    home: 'bishkek', name: ['Билерик', 'Билерик, браслет', 'Bilerik, bracelet', '빌레리크, 팔찌'],
    alt: ['Кызыл кийизде жазы күмүш билерик: эки жагында мүйүз оюу, ортосунда жылдыздуу көз.', 'На красном широкий серебряный браслет с роговым узором и звездой на среднем камне.', 'A broad silver bracelet on red, with horn ornaments and a star on its middle stone.', '빨간 바탕의 넓은 은팔찌. 뿔무늬와 가운데 별이 있다.'],
  },
  komuz: {
    home: 'bishkek', name: ['Комуз', 'Комуз, трёхструнный щипковый инструмент', 'Komuz, three-stringed lute', '코무즈, 세 줄 현악기'],
    alt: ['Ак жана кызыл кийиздин кошулган жеринде кыйшайган үч кылдуу комуз, чарасында мүйүз оюу.', 'Трёхструнный комуз наискось на стыке светлого и красного войлока, на корпусе роговой узор.', 'A three-stringed komuz lying aslant where light and red felt meet, horns cut into its pear-shaped body.', '흰 펠트와 빨간 펠트가 만나는 곳에 비스듬히 놓인 세 줄 코무즈. 몸통에 뿔무늬가 있다.'],
  },
  'temir-komuz': {
    home: 'bishkek', name: ['Темир ооз комуз', 'Темир-комуз (ооз комуз), варган', 'Temir-komuz, jaw harp', '테미르 코무즈, 구금'],
    alt: ['Кара кийизде темир ооз комуз: тегерек алкак, эки сабак, ортосунда кызыл тилче.', 'На чёрном темир-комуз: круглая рамка, два стержня и красный язычок между ними.', 'A jaw harp on black: a round frame, two long arms and a red tongue between them.', '검은 바탕의 구금. 둥근 틀과 두 긴 대, 그 사이의 빨간 혀.'],
  },
  'kyl-kyyak': {
    home: 'bishkek', name: ['Кыл кыяк', 'Кыл-кыяк, двухструнный смычковый инструмент', 'Kyl-kyyak, two-stringed fiddle', '킬키약, 두 줄 현악기'],
    alt: ['Көк кийизде эки кылдуу кыл кыяк, чарасынын асты тери менен капталган, үстүндө жаасы.', 'На синем двухструнный кыл-кыяк, низ корпуса обтянут кожей, поперёк лежит смычок.', 'A two-stringed fiddle on blue, the lower half of its bowl covered with skin, its bow laid across.', '파란 바탕의 두 줄 킬키약. 몸통 아래는 가죽을 씌웠고 활이 가로놓여 있다.'],
  },
  choor: {
    home: 'bishkek', name: ['Чоор', 'Чоор, пастушья флейта', 'Choor, shepherd\'s flute', '초르'],
    alt: ['Көк адырдын үстүндө кыйшайган чоор, учунан мүйүздөй ийрилген үн чыгат, астында койлор.', 'Флейта чоор наискось над синими холмами, из неё выходит звук завитком, внизу овцы.', 'A shepherd\'s flute above blue hills, its sound curling out like horns, sheep grazing below.', '푸른 언덕 위 비스듬한 초르. 소리가 뿔처럼 말려 나오고 아래에 양들이 있다.'],
  },
  eer: {
    home: 'tokmok', name: ['Ээр токум', 'Ээр-токум, седло', 'Eer tokum, saddle', '에르 토쿰, 안장'],
    alt: ['Кызыл жабуу үстүндө күрөң ээр: бийик кашы, тебингиси, үзөңгүсү, ак мүйүз оюулар.', 'Коричневое седло с высокой лукой на красном чепраке, стремя и светлые рога.', 'A brown saddle with a high pommel on a red cloth, a stirrup below, light horn ornaments.', '빨간 깔개 위의 갈색 안장. 앞이 높고 등자와 흰 뿔무늬가 있다.'],
  },
  kamchy: {
    home: 'tokmok', name: ['Камчы', 'Камча, плеть', 'Kamchy, horse whip', '캄치, 채찍'],
    alt: ['Камчы: кызыл тилкелүү ак сабы жана ийилген кара өрүмү, кийиз диагональ боюнча экиге бөлүнгөн.', 'Камча: светлая рукоять с красными кольцами и изогнутая чёрная плеть на двух войлоках.', 'A whip with a light, red-ringed handle and a curving braided black lash on two felts.', '빨간 고리를 두른 흰 자루와 굽은 검은 채찍 줄이 두 펠트 위에 놓여 있다.'],
  },
  konochok: {
    home: 'tokmok', name: ['Көнөчөк', 'Кёнёчёк, кожаное ведёрко', 'Könöchök, leather pail', '쾨뇌최크, 가죽 들통'],
    alt: ['Тутмалуу, түбү кенен көнөчөк, ооз жээги мүйүздөй өйдө; жарымы ак, жарымы күрөң.', 'Кожаное ведёрко с ручкой, широким низом и поднятыми краями; половина светлая, половина коричневая.', 'A leather pail with a handle, a wide foot and a horned rim; half light, half brown.', '손잡이가 있고 밑이 넓은 가죽 들통. 반은 흰색, 반은 갈색.'],
  },
  chanach: {
    home: 'tokmok', name: ['Чанач', 'Чанач, кожаный бурдюк', 'Chanach, leather kymyz bag', '차나치, 가죽 부대'],
    alt: ['Бүтүн териден жасалган кара чанач, оозунда тыгын, эки жагында боо, ортосунда мүйүз оюу.', 'Чёрный бурдюк из цельной шкуры с пробкой и ремнём, посередине роговой узор.', 'A black bag made of a whole skin, with stopper and strap, a ram\'s horn cut into it.', '통가죽으로 만든 검은 자루. 마개와 끈이 있고 가운데에 숫양 뿔무늬.'],
  },
  kookor: {
    home: 'tokmok', name: ['Көөкөр', 'Кёёкёр, кожаная фляга', 'Köökör, tooled leather flask', '쾨쾨르, 가죽 물병'],
    alt: ['Кулактуу, моюну ичке, эки капталы мүйүздөй ийрилген көөкөр; жарымы ак, жарымы кара.', 'Кожаная фляга с узким горлом, ушками и завитками у дна; половина светлая, половина чёрная.', 'A leather flask with a narrow neck, two handles and curling feet; half light, half black.', '목이 좁고 귀가 달렸으며 아래가 말린 가죽 물병. 반은 흰색, 반은 검정.'],
  },
  'jygach-oymo': {
    home: 'tokmok', name: ['Жыгач оюу', 'Резьба по дереву (жыгач оюу)', 'Wood carving (jygach oyuu)', '목공예'],
    alt: ['Үч текчеси оюлуп көркөмдөлгөн жыгач сандык: эки жагында мүйүздөр, ортосунда гүл.', 'Резной деревянный сундук с тремя полями: по краям рога, посередине розетка.', 'A carved wooden chest with three panels: horns at the sides, a rosette in the middle.', '세 칸에 무늬를 새긴 나무 궤. 양옆은 뿔무늬, 가운데는 꽃무늬.'],
  },
  beshik: {
    home: 'tokmok', name: ['Бешик', 'Бешик, колыбель', 'Beshik, cradle', '베시크, 요람'],
    alt: ['Эки тебетме буттуу бешик, үстүндө туткасы, кызыл жабуусу, илинген тумарлар.', 'Колыбель на двух дуговых полозьях с верхней перекладиной, красным покрывалом и оберегами.', 'A cradle on two curved rockers with a top bar, a red cover and hanging amulets.', '굽은 발 두 개 위의 요람. 위에 가로대가 있고 빨간 덮개와 부적이 걸려 있다.'],
  },
  oymo: {
    home: 'bishkek', name: ['Оймо-чийме', 'Орнамент (оймо-чийме)', 'Ornament (oymo-chiyme)', '오이모, 키르기스 문양'],
    alt: ['Төрт бурчка бөлүнгөн кийизде мүйүздүү чоң оюу: ар чейреги кийинкисинен кыйылган.', 'Крупный роговой орнамент на четырёх полях: каждая четверть вырезана из соседней.', 'One great horn ornament over four fields, each quarter cut out of its neighbour.', '네 칸에 걸친 커다란 뿔무늬. 칸마다 이웃 칸에서 오려 낸 것이다.'],
  },
  chapan: {
    home: 'bishkek', name: ['Чапан', 'Чапан, стёганый халат', 'Chapan, quilted coat', '차판'],
    alt: ['Жеңи кең, жакасы жана этеги оюлуу чапан; сол жарымы ак, оң жарымы кызыл.', 'Чапан с широкими рукавами, узором на вороте и подоле; левая половина светлая, правая красная.', 'A robe with wide sleeves, patterned collar and hem; its left half light, its right half red.', '소매가 넓고 깃과 단에 무늬가 있는 차판. 왼쪽은 흰색, 오른쪽은 빨강.'],
  },
  beldemchi: {
    home: 'bishkek', name: ['Белдемчи', 'Белдемчи, распашная юбка', 'Beldemchi, wrap skirt', '벨뎀치, 앞트임 치마'],
    alt: ['Кенен белдүү, алды ачык белдемчи, этегинде мүйүз оюу; жарымы ак, жарымы көк.', 'Распашная юбка с широким поясом и рогами на подоле; половина светлая, половина синяя.', 'A wrap skirt with a broad waistband and horns above the hem; half light, half blue.', '넓은 허리띠와 뿔무늬가 있는 앞트임 치마. 반은 흰색, 반은 파랑.'],
  },
  'kemer-kur': {
    home: 'bishkek', name: ['Кемер кур', 'Кемер, наборный пояс', 'Kemer, plated belt', '케메르, 은장식 허리띠'],
    alt: ['Кызыл кийизде күмүш пластиналуу кара кемер кур, ортосунда чоң токосу, эки салаасы.', 'На красном чёрный пояс с серебряными бляхами, большой пряжкой и двумя подвесками.', 'A black belt with silver plates on red, a large ornamented buckle and two hanging straps.', '빨간 바탕의 검은 허리띠. 은판과 큰 버클, 드리운 끈 두 가닥.'],
  },
  karapa: {
    home: 'tokmok', name: ['Карапачылык', 'Гончарное дело (карапачылык)', 'Pottery (karapachylyk)', '도자기, 도예'],
    alt: ['Мүйүз оюулуу бир туткалуу чоң кумура, эки жагында чөйчөк.', 'Большой кувшин с одной ручкой и роговым узором, по сторонам две пиалы.', 'A large one-handled jug with horn ornaments, a bowl on each side.', '뿔무늬가 있는 손잡이 하나짜리 큰 항아리와 양옆의 사발.'],
  },
  pychak: {
    home: 'tokmok', name: ['Бычак', 'Бычак, кованый нож', 'Bychak, hand-forged knife', '비차크, 수제 칼'],
    alt: ['Көк кийизде кызыл саптуу бычак, астында оюулуу кызыл кыны.', 'На синем нож с красной рукоятью, под ним красные узорные ножны.', 'A knife with a red handle on blue, its patterned red sheath below.', '파란 바탕에 빨간 자루의 칼, 그 아래 무늬 있는 빨간 칼집.'],
  },
  manas: {
    home: 'issyk-kul', name: ['«Манас» эпосу', 'Эпос «Манас»', 'Epic of Manas', '마나스 서사시'],
    alt: ['Ак боз аттын үстүндө чапкан баатыр: колунда туусу, калканы, башында туулга.', 'Воин скачет на белом коне со знаменем, щитом и шлемом.', 'A hero gallops on a white horse with banner, shield and pointed helmet.', '깃발과 방패를 들고 투구를 쓴 영웅이 흰 말을 타고 달린다.'],
  },
  aitysh: {
    home: 'issyk-kul', name: ['Айтыш', 'Айтыш, состязание акынов', 'Aitysh, art of improvisation', '아이티시, 즉흥시 겨루기'],
    alt: ['Калпакчан эки акын комуз кармап бетме-бет отурат; бири кызыл, бири ак.', 'Два акына в калпаках сидят лицом к лицу с комузами; один красный, другой светлый.', 'Two singers in kalpaks sit face to face with their komuzes, one red, one light.', '칼팍을 쓴 두 소리꾼이 코무즈를 들고 마주 앉아 있다. 하나는 빨강, 하나는 흰색.'],
  },
  'toguz-korgool': {
    home: 'bishkek', name: ['Тогуз коргоол', 'Тогуз коргоол', 'Toguz korgool, mancala board game', '토구즈 코르골, 돌 옮기기 놀이'],
    alt: ['Эки катар тогуздан оюгу, ортосунда эки казаны бар күрөң тактай, ичинде ак коргоолдор.', 'Коричневая доска: два ряда по девять лунок, два казана посередине, в них светлые шарики.', 'A brown board with two rows of nine pits, two stores between them, and light balls.', '아홉 구멍씩 두 줄과 가운데 두 칸이 있는 갈색 판, 그 안의 흰 알들.'],
  },
  'kok-boru': {
    home: 'issyk-kul', name: ['Көк бөрү', 'Кок-бору, конная игра', 'Kok boru, horse game', '콕보루, 말 타고 겨루기'],
    alt: ['Эки атчан улакты эки жактан тартышып, бетме-бет чабууда; кызыл менен ак алмашат.', 'Два всадника навстречу друг другу тянут козлёнка; красное и светлое меняются.', 'Two riders gallop face to face, pulling at a goat between them; red and light swapped.', '두 기수가 마주 달리며 염소를 잡아당긴다. 빨강과 흰색이 서로 바뀐다.'],
  },
  burkut: {
    home: 'issyk-kul', name: ['Бүркүтчүлүк', 'Охота с беркутом (бүркүтчүлүк)', 'Hunting with eagles (bürkütchülük)', '검독수리 사냥'],
    alt: ['Кызыл күндүн алдында канатын жайып, колкапка конгон бүркүт.', 'Беркут с раскрытыми крыльями садится на рукавицу перед красным солнцем.', 'A golden eagle with spread wings settles on a gloved arm before a red sun.', '빨간 해 앞에서 날개를 편 검독수리가 장갑 낀 팔에 앉는다.'],
  },
  nooruz: {
    home: 'issyk-kul', name: ['Нооруз', 'Нооруз, весенний Новый год', 'Nooruz, spring new year', '노루즈, 봄 새해맞이'],
    alt: ['От үстүндөгү казандан өскөн буудай, артында нурун чачкан күн.', 'Из казана на огне поднимаются ростки пшеницы, за ними сияет солнце.', 'Wheat sprouts rise from a cauldron on the fire, a sun shining behind them.', '불 위의 가마솥에서 밀싹이 돋고 뒤에 해가 빛난다.'],
  },
  kymyz: {
    home: 'issyk-kul', name: ['Кымыз', 'Кумыс', 'Kymyz, fermented mare’s milk', '쿠미스, 마유주'],
    alt: ['Кымыз толгон кызыл чара, сыртында чапкан ат, ичинде чөмүч.', 'Красная чаша с кумысом и черпаком, на её боку скачущий конь.', 'A red bowl filled with kumis and a ladle, a galloping horse cut into its side.', '쿠미스가 담긴 빨간 사발과 국자. 옆면에 달리는 말이 있다.'],
  },
  maksym: {
    home: 'issyk-kul', name: ['Максым', 'Максым, зерновой напиток', 'Maksym, fermented grain drink', '막심, 발효 곡물 음료'],
    alt: ['Максым толгон оюулуу кесе, эки жагында арпанын башы.', 'Узорная чаша с максымом, по сторонам колосья ячменя.', 'A patterned cup of maksym between two ears of barley.', '보리 이삭 둘 사이에 놓인, 막심이 담긴 무늬 잔.'],
  },
  attract: {
    home: 'bishkek', name: ['Шырдак талаасы', 'Поле шырдака', 'Shyrdak field', '시르닥 문양'],
  },
};
