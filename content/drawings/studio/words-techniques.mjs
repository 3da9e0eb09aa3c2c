// What each picture is called and what is seen on it, in Kyrgyz, Russian, English and Korean.
export const words = {
  'wool-felting': {
    home: 'bishkek', name: ['Кийиз басуу', 'Валяние войлока', 'Felt making', '펠트 다지기'],
    alt: ['Эки кол түрүлгөн ак кийизди чийдин үстүндө басып жатат.', 'Две руки прижимают свёрнутый войлок, лежащий на циновке.',
      'Two hands press a roll of white felt on a reed mat.', '두 손이 발 위의 흰 펠트 두루마리를 누른다.'],
  },
  'felt-mosaic': {
    home: 'bishkek', name: ['Шырдак оюу жана шыруу', 'Мозаика из войлока', 'Cutting and quilting a shyrdak', '펠트 모자이크'],
    alt: ['Бычак кармаган кол ак кийизден чоң мүйүз оюуну кесип жатат.', 'Рука с ножом вырезает из светлого войлока большой рог.',
      'A hand with a knife cuts a great horn out of light felt.', '칼을 쥔 손이 흰 펠트에서 커다란 뿔무늬를 오려 낸다.'],
  },
  'pattern-rolling': {
    home: 'issyk-kul', name: ['Ала кийиз басуу', 'Вкатывание узора в войлок', 'Rolling a pattern into felt', '무늬 굴려 넣기'],
    alt: ['Эки кол чийге түстүү жүндөн мүйүз оюуларды төшөп жатат.', 'Две руки выкладывают на циновке узор из цветной шерсти.',
      'Two hands lay horn patterns of coloured wool on a mat.', '두 손이 발 위에 색 양털로 뿔무늬를 놓는다.'],
  },
  'cord-twisting': {
    home: 'bishkek', name: ['Жээк чыйратуу', 'Скручивание шнура жээк', 'Twisting the edging cord', '테두리 끈 꼬기'],
    alt: ['Эки кол кызыл жана ак жипти бир жээк кылып чыйратып жатат.', 'Две руки скручивают красную и светлую нити в один шнур.',
      'Two hands twist a red and a light yarn into one cord.', '두 손이 빨간 실과 흰 실을 꼬아 한 줄로 만든다.'],
  },
  'wool-dyeing': {
    home: 'bishkek', name: ['Жүн боёо', 'Крашение шерсти', 'Dyeing wool', '양털 염색'],
    alt: ['Эки кол таякка илинген жүндү казандагы кызыл боёкко салып жатат.', 'Две руки опускают на палке пряжу в котёл с красной краской.',
      'Two hands lower skeins on a stick into a cauldron of red dye.', '두 손이 막대에 건 실타래를 빨간 물감 솥에 담근다.'],
  },
  'reed-wrapping': {
    home: 'issyk-kul', name: ['Чий чырмоо', 'Обвивание стеблей чия', 'Wrapping and twining chiy', '치이 감고 엮기'],
    alt: ['Эки кол чийдин сабагына кызыл жүн ороп жатат, артында даяр оюу.', 'Руки обвивают стебель чия красной шерстью, за ними готовый узор.',
      'Hands wrap a reed in red wool, the finished pattern behind them.', '두 손이 갈대에 빨간 양털을 감고, 뒤에는 완성된 무늬가 보인다.'],
  },
  'frame-bending': {
    home: 'issyk-kul', name: ['Үй жыгачын ийүү', 'Гнутьё остова юрты', 'Bending the yurt frame', '유르트 뼈대 휘기'],
    alt: ['Кол узун жыгачты тезге салып ийип жатат.', 'Рука сгибает длинную жердь в гибочном станке.',
      'A hand bends a long pole between the posts of a frame.', '손이 틀의 기둥 사이에서 긴 나무를 휜다.'],
  },
  'kalpak-sewing': {
    home: 'bishkek', name: ['Калпак тигүү', 'Шитьё ак-калпака', 'Sewing an ak-kalpak', '악칼팍 짓기'],
    alt: ['Кол ак калпактын эки бөлүгүн ийне менен бириктирип жатат.', 'Рука сшивает иглой два клина белого калпака.',
      'A hand sews together two wedges of a white kalpak.', '손이 흰 칼팍의 두 쪽을 바늘로 꿰맨다.'],
  },
  'chain-stitch': {
    home: 'bishkek', name: ['Илме сайма', 'Тамбурная вышивка', 'Chain-stitch embroidery', '사슬수'],
    alt: ['Кол илгич менен кызыл кездемеге илмекче тигишин түшүрүп жатат.', 'Рука ведёт крючком тамбурный шов по красной ткани.',
      'A hand works chain stitch on red cloth with a hook.', '손이 갈고리로 빨간 천에 사슬수를 놓는다.'],
  },
  'patchwork-piecing': {
    home: 'bishkek', name: ['Курак куроо', 'Лоскутное шитьё', 'Piecing patchwork', '쿠락 조각 잇기'],
    alt: ['Бир кол кездемени басып, экинчиси кызыл үч бурчтукту тигип жатат.', 'Одна рука держит ткань, другая пришивает красный треугольник.',
      'One hand holds the cloth, the other sews on a red triangle.', '한 손은 천을 누르고 다른 손은 빨간 세모를 꿰맨다.'],
  },
  'band-weaving': {
    home: 'bishkek', name: ['Терме токуу', 'Узорное ткачество терме', 'Weaving a terme band', '테르메 띠 짜기'],
    alt: ['Эки кол өрмөктө кылыч менен терме тилкени согуп жатат.', 'Руки прибивают бердом-мечом узорную полосу на станке.',
      'Hands beat a patterned band on the warp with a wooden sword.', '두 손이 날실 위에서 나무 칼로 무늬 띠를 다진다.'],
  },
  'pile-knotting': {
    home: 'tokmok', name: ['Түктүү килем токуу', 'Ткачество ворсового ковра', 'Knotting a pile carpet', '매듭 카펫 짜기'],
    alt: ['Бир кол эриштерге түйүн түйүп, экинчиси бычак кармап турат.', 'Одна рука вяжет узел на нитях основы, другая держит нож.',
      'One hand ties a knot on the warp, the other holds a knife.', '한 손은 날실에 매듭을 짓고 다른 손은 칼을 쥐고 있다.'],
  },
  'silver-working': {
    home: 'bishkek', name: ['Күмүш иштетүү', 'Обработка серебра', 'Working silver', '은 다루기'],
    alt: ['Эки кол дөшү үстүндө билерикти балка менен согуп жатат.', 'Руки куют молотком браслет на наковальне.',
      'Hands hammer a bracelet on an anvil.', '두 손이 모루 위에서 팔찌를 망치로 두드린다.'],
  },
  'komuz-carving': {
    home: 'bishkek', name: ['Комуз чабуу', 'Изготовление комуза', 'Carving a komuz', '코무즈 깎기'],
    alt: ['Кол жаткан комуздун моюнун бычак менен чаап жатат, сыдырындылар учат.', 'Рука строгает ножом лежащий комуз, летят стружки.',
      'A hand carves a komuz with a knife, shavings curling up.', '손이 누운 코무즈를 칼로 깎고 대팻밥이 말려 오른다.'],
  },
  'leather-embossing': {
    home: 'tokmok', name: ['Булгаарыга оюм басуу', 'Тиснение по коже', 'Embossing leather', '가죽 돋을무늬 찍기'],
    alt: ['Кол тери көөкөргө калып менен мүйүз оюу түшүрүп жатат, үстүндө балка.', 'Рука выбивает на кожаной фляге роговой узор, над ней молоток.',
      'A hand presses a horn ornament into a leather flask, a mallet above.', '손이 가죽 물병에 뿔무늬를 찍고 위에는 나무망치가 있다.'],
  },
};
