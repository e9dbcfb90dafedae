## Support
card-support-now = Побудь со мной сейчас
    .coach = Одно касание уже ответ. И «нет» тоже ответ.
card-support-now-wish = Что помогло бы?
    .name = Желание
    .listen = Выслушай меня
    .comfort = Утешь меня
    .think = Подумай со мной
    .company = Побудь со мной
    .space = Время для себя
    .say-listen = Просто выслушай меня. Ничего исправлять не нужно.
    .say-comfort = Утешь меня. Ничего исправлять не нужно.
    .say-think = Подумай со мной.
    .say-company = Побудь со мной. Ничего исправлять не нужно.
    .say-space = Дай мне немного времени для себя. Дело не в тебе.
card-support-now-note = Несколько слов, если хотите
    .name = Заметка
card-support-low = Мои силы на исходе
    .coach = Можно любить и нуждаться в свободном вечере.
card-support-low-ask = Что дало бы вам передышку?
    .name = Что даёт передышку
    .something = Попросить о чём-то
    .someone_else = Попросить кого-то ещё
    .stop_one = Прекратить одну договорённость
card-support-low-note = Несколько слов, если хотите
    .name = Заметка

## What weighs
card-strain-weight = Насколько это тяжело для вас?
    .name = Тяжесть
    .none = Совсем нет
    .light = Слегка
    .some = Немного
    .heavy = Тяжело
    .very_heavy = Очень тяжело
card-strain-appearance = Изменившаяся внешность
card-strain-sexual-ability = Что изменилось в нашей сексуальности
card-strain-abilities = Что больше невозможно
card-strain-money = Деньги
card-strain-roles = Кто что делает
card-strain-grief = Горе
card-strain-sleep = Сон
card-strain-family = Семья
card-strain-work = Работа

## Mine or ours
card-reveal-mine-or-ours = Эта тревога: чьей она кажется?
    .coach = Ни один край не лучше. Расстояние это новость, а не вина.
card-reveal-mine-or-ours-place = Где она лежит?
    .name = Где она лежит
    .mine = Моя
    .more_mine = Скорее моя
    .between = Посередине
    .more_ours = Скорее наша
    .ours = Наша

## What we don't know
card-unsure = Что-то неясное
    .coach = Положите туда, где ему место. Оно может перейти.
card-unsure-text = Что это?
    .name = Что это
card-unsure-place = Где ему место?
    .name = Место
    .known = Известно
    .unknown = Неизвестно
    .in_our_hands = В наших руках
    .not_in_our_hands = Не в наших руках
card-unsure-next = Когда узнаем больше?
    .name = Следующая дата
card-unsure-plan_if = Если это случится
    .name = Если
card-unsure-plan_then = тогда делаем вот что
    .name = Тогда

## Money talk
card-money-text = Что нужно об этом сказать?
    .name = Что сказать
card-money-by = К какому дню?
    .name = К дню
card-money-overview = Что приходит и что уходит
card-money-treatment = Во что обходится лечение
card-money-less-work = Меньше работы, меньше дохода
card-money-benefits = Помощь, на которую мы имеем право
card-money-insurance = Страховки
card-money-debts = Долги
card-money-reserve = Запас на трудные месяцы
card-money-joy = Деньги на радость
card-money-own = Свои деньги у каждого
card-money-help = Оплата помощи по дому
card-money-home = Перемены в жилье
card-money-family = Деньги от родных или для них
card-money-access = У кого доступ к какому счёту
card-money-papers = Где лежат бумаги
card-money-feelings = Что деньги во мне поднимают
card-entry-decision = Решение
    .coach = Запишите почему. Это поможет, когда придут сомнения.
card-entry-decision-what = Что мы решили?
    .name = Решено
card-entry-decision-why = Почему?
    .name = Почему
card-entry-decision-look_again = Когда вернёмся к этому?
    .name = Вернуться

## Others
card-who-name = Кто?
    .name = Кто
card-who-what = Что нам стоит знать вдвоём?
    .name = Что знать
card-who-knows = Кто ещё знает
card-who-call = Кому звонить
card-who-not-yet = Кому пока не знать

## Moments
card-entry-moment = Мгновение
    .coach = Просто посмотрите. Ответ не нужен.
card-entry-moment-text = Как это было?
    .name = Мгновение
card-entry-best = Что-то хорошее, хоть маленькое
    .coach = Задайте один любопытный вопрос. Не соперничайте.
card-entry-best-text = Что это было?
    .name = Что-то хорошее
card-entry-changed = Что-то изменилось
    .coach = На договорённости можно взглянуть заново.
card-entry-changed-what = Что изменилось?
    .name = Изменилось
card-entry-changed-since = С каких пор?
    .name = С

## Pause and repair
card-path-pause = Мне нужна пауза. Я не ухожу от нас.
    .coach = Остановиться можно. Вернуться тоже.
card-step-pause-back = Пауза
card-step-pause-back-when = Вернуться?
    .name = Возвращение
    .twenty = Через 20 минут
    .tonight = Сегодня вечером
    .tomorrow = Завтра
    .i_say = Скажу когда
card-step-pause-breathe = Вода. Медленный вдох.
card-step-pause-breathe-protecting = Что вы сейчас защищаете?
    .name = Что я защищаю
    .hint = Это видите только вы.
card-step-pause-parts = Моя часть
card-step-pause-parts-mine = Моя часть
    .name = Моя часть
card-step-pause-parts-missed = Чего мне не было видно
    .name = Чего мне не было видно
card-step-pause-parts-need = Что мне нужно
    .name = Что мне нужно
card-step-pause-small = Одна маленькая вещь
card-step-pause-small-thing = Одна маленькая вещь?
    .name = Одна маленькая вещь
    .tea = Чай
    .sit_near = Сесть рядом
    .sleep = Сон

## Telling each other, in four sittings
card-path-disclosure = Рассказать друг другу, за четыре короткие встречи
    .coach = Один рассказывает, другой слушает. Потом меняетесь.
card-step-disclosure-body = Своими словами
    .name = Письмо
    .hint = Как выходит. Оно не обязано быть красивым.
card-step-disclosure-happened = Что случилось
    .starter = Это началось, когда…
    .coach = Только слушайте. Повторите одно из услышанного.
card-step-disclosure-felt = Каково мне было
    .starter = Внутри было так, будто…
    .coach = Назовите услышанное чувство. Не решайте.
card-step-disclosure-held-back = Что осталось несказанным
    .starter = Я об этом молчу, потому что…
    .coach = Поблагодарите за доверие. Пусть будет тишина.
card-step-disclosure-now = Что это значит для нас теперь
    .starter = Отныне мне хотелось бы…
    .coach = Ищите одно желание, общее для вас двоих.

## Everything that is there
together-now = Когда сейчас тяжело
together-ahead = На дни впереди
together-around = Вокруг вас двоих
together-storms = Бури
together-question = Вопросы
together-flareplan = Наш план на обострение

## Support
support-title = Поддержка сейчас
support-lede = Одно касание просит. Одно касание отвечает.
support-alone = Здесь с вами пока никого нет. Можно показать экран тому, кто рядом.
support-take-back = Взять назад
support-good = Так хорошо
support-rest = Отложить
support-done = Теперь хорошо
card-support-now-come = Каков ответ?
    .name = Ответ
    .coming = Уже иду
    .while = Чуть позже
card-support-low-come = Каков ответ?
    .name = Ответ
    .coming = Уже иду
    .while = Чуть позже

## What is talked about until both agree
talk-put-away = Убрать
unsure-title = Что неясно
unsure-lede = Каждой вещи — своё место. Тогда она не повсюду.
unsure-empty = Здесь пока ничего нет. Для начала хватит одной неясной вещи.
unsure-do = Положить сюда
money-title = Деньги
money-lede = О чём вы вдвоём согласны говорить, по одной теме.
money-empty = Пока нет темы. Выберите одну; другие подождут.
money-do = Выбрать тему
others-title = Другие вокруг нас
others-lede = Кто знает, кому звонить, кому пока не говорить.
others-empty = Пока никто не назван. Кому позвонить первому?
others-do = Назвать кого-то
card-who-phone = Номер для звонка
    .name = Номер

## Mine or ours: the worry, and the screens
card-entry-worry = Тревога
card-entry-worry-text = Какая это тревога, одной строкой?
    .name = Тревога
ours-title = Моя или наша?
ours-lede = Назовите тревогу одной строкой. Потом каждый из вас отдельно скажет, чьей она кажется.
ours-put = Спросить нас вдвоём
ours-put-note = Другой человек прочтёт эту строку. Ответы запечатаны, пока их не два.
ours-named = Уже названо
ours-empty = Пока ничего нет. Для начала хватит маленькой тревоги.
ours-near = Вы чувствуете это похоже.
ours-far = Сначала поговорите об этом. Сегодня без плана.
ours-both-mine = С двух сторон: моя.
ours-plan-do = Попросить о том, что помогло бы

## What weighs: the screens
strains-title = Что тяготит
strains-lede = Каждый из вас отдельно говорит, насколько тяжело. Потом видно, где вы расходитесь.
strains-begin = Для начала хватит одного. Остальное подождёт.
strains-alike = У вас похоже
strains-differ = У вас по-разному
strains-step = Маленький следующий шаг
strains-step-listen = Спросите: «Каково это для тебя?» и послушайте. Сегодня ничего решать не нужно.

## What is written down
together-talk = О чём поговорить
decisions-title = Что мы решили
decisions-lede = Запишите и почему. Это помогает, когда приходят сомнения.
decisions-empty = Пока ничего не записано. Для начала хватит одного решения.
decisions-do = Записать решение
changed-title = Что-то изменилось
changed-lede = Скажите один раз. Потом можно заново взглянуть на договорённости.
changed-empty = Здесь ничего нет. Когда что-то изменится, хватит одной строки.
changed-do = Сказать, что изменилось
changed-look = На что, может быть, взглянуть заново
kept-share = Показать
kept-keep = Оставить
