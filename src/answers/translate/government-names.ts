/**
 * Names that news use for a country's government, as articles in English | Bulgarian | Russian | Ukrainian have them: the
 * country's own names, then behind the colon its capital, then behind the semicolon the house that speaks for it.
 */
export const governmentNames = `
Russia|Русия|Россия|Росія: Moscow|Москва; Kremlin|Кремъл|Кремль
Ukraine|Украйна|Украина|Україна: Kyiv|Kiev|Киев|Київ
United States|USA|US|U.S.|America|САЩ|США|Америка: Washington|Вашингтон; White House|Белият дом|Белый дом|Білий дім
Britain|United Kingdom|UK|Великобритания|Британия|Велика Британія|Британія: London|Лондон; Downing Street|Даунинг стрийт|Даунинг-стрит|Даунінг-стріт
France|Франция|Франція: Paris|Париж; Elysee|Елисейския дворец|Елисейский дворец|Єлисейський палац
Germany|Германия|Німеччина: Berlin|Берлин|Берлін
Italy|Италия|Італія: Rome|Рим
Spain|Испания|Іспанія: Madrid|Мадрид
Poland|Полша|Польша|Польща: Warsaw|Варшава
Hungary|Унгария|Венгрия|Угорщина: Budapest|Будапеща|Будапешт
Romania|Румъния|Румыния|Румунія: Bucharest|Букурещ|Бухарест
Bulgaria|България|Болгария|Болгарія: Sofia|София|Софія
Serbia|Сърбия|Сербия|Сербія: Belgrade|Белград
Belarus|Беларус|Беларусь|Білорусь: Minsk|Минск|Мінськ
Turkey|Türkiye|Турция|Туреччина: Ankara|Анкара
China|Китай: Beijing|Пекин|Пекін
Japan|Япония|Японія: Tokyo|Токио|Токіо
India|Индия|Індія: New Delhi|Delhi|Делхи|Дели|Делі
Iran|Иран|Іран: Tehran|Техеран|Тегеран
North Korea|Северна Корея|Северная Корея|Північна Корея: Pyongyang|Пхенян|Пхеньян
South Korea|Южна Корея|Южная Корея|Південна Корея: Seoul|Сеул
`;
