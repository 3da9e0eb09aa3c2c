// What each picture is called and what is seen on it, in Kyrgyz, Russian, English and Korean.
export const words = {
  attract: {
    name: ['Шырдак талаасы', 'Поле шырдака', 'Shyrdak field', '시르닥 문양'],
  },
};
