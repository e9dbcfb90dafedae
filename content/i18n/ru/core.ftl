### Russian: вы to one person (its past tense hides gender), вы вдвоём to both; partner lines ты in the present tense.

## The house
app-name = Leeward
app-what = Тихое место для двоих, когда в доме болезнь.
app-skip-to-content = К содержанию
app-loading = Открывается.

## Navigation
nav-label = Главные разделы
nav-today = Сегодня
nav-more = Ещё
nav-back = Назад
nav-close = Закрыть
leave-quickly = Быстрый выход
away-title = Новая вкладка
nav-step = Шаг { $step } из { $steps }

## Words used in many places
do-begin = Начать
do-skip = Пропустить
do-next = Дальше
do-keep-this = Сохранить
do-change = Изменить
do-try-again = Попробовать ещё раз
do-not-now = Не сейчас
do-clear = Убрать
do-more = Больше
is-saved-here = Сохранено здесь.

## People
# Stands where a name would, when there is none.
person-other = Другой человек
person-you = Вы
person-label = { $name }:

## The first minutes
begin-is-it-safe = Это безопасно для меня?
begin-have-invitation = У меня есть код или ссылка
begin-name-ask = Как вас называть?
begin-name-field = Имя
begin-name-note = Ничто не покинет это устройство без вашего слова, и тогда только запечатанным.
begin-name-unusable = В имени не больше 40 знаков, и все они видимые.
begin-energy-ask = Сколько в вас сейчас сил?
begin-energy-note = Это можно изменить в любое время.
energy-little = Мало
energy-some = Немного
energy-enough = Достаточно
energy-little-note = По одному за раз.
begin-who-ask = Кто здесь?
begin-who-alone = Только я
begin-who-both = Мы рядом
begin-each-alone = Каждый держит свой экран. Одно слово о сегодняшнем дне?
begin-words-ask = Скажем это словами?
begin-words-none = Сегодня без слов. И так хорошо.
begin-keep-for-me = Оставить себе
begin-show-it = Показать
begin-invite = Пригласить
begin-theirs-note = Если другой человек что-то покажет, это появится здесь. Это не обязательно.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Ваши слова, крупно
show-hint = Поверните экран к другому человеку или передайте его.
show-done = Убрать

## Saved, and who sees it
saved-only-me = Сохранено здесь. Видите только вы.
saved-both = Сохранено здесь. Видите вы вдвоём.
audience-ask = Для кого это?
audience-only-me = Только я
audience-both = Мы вдвоём
audience-note = Это можно изменить позже.
audience-alone-note = Пока здесь больше никого нет. Можно пригласить.
audience-mixed = Частично для нас вдвоём
audience-field = { $field }: для кого это?
audience-stop = Оставить только себе
audience-stop-note = Отныне это видите только вы. Показанное остаётся у другого человека.
show-other-ask = Показать другому человеку?
show-named-ask = { $name }: показать?
show-it-yes = Показать
show-it-no = Оставить

## Today
today-title = Сегодня
greeting-morning = Доброе утро.
greeting-day = Добрый день.
greeting-evening = Добрый вечер.
greeting-night = Тихой ночи.
today-lamp-ask = Какой сегодня день?
today-lamp-mine = Ваша лампа сегодня
today-yesterday-ask = Вчера ещё открыто, если хотите.
today-yesterday-open = Заполнить вчера
today-yesterday-change = Изменить вчера
today-table-ask = Стол: тихие четверть часа, раз на этой неделе.
today-table-open = Сесть за стол
today-table-mine = Ваш стол на этой неделе
today-table-change = Изменить эту неделю
today-simpler = Мало сил? Сделать проще
today-invite = Работает и для одного человека. Другой может прийти позже.
week-this = Эта неделя

## The lamp
lamp-title = Лампа
lamp-lede = Отвечайте на что хотите. Остальное оставьте.
lamp-for-yesterday = За вчера
lamp-word-past = Одно слово о том дне.
lamp-good-storm = Было ли что-то выносимое?
lamp-more = Больше, если хотите
lamp-more-note = Силы, боль, настроение, напряжение, чувства
lamp-draft = Пока не сохранено. Здесь всё, как вы оставили.

## The table
table-title = Стол
table-lede = Одно хорошее, одна потребность, одно время для вас вдвоём. Без спешки.
table-for-week = За неделю с { $date }
table-time-title = Время для вас вдвоём
table-time-note = В двух размерах, чтобы и у трудного дня был свой.
table-close-title = Близко или далеко, как вы чувствуете
table-close-note = Только для вас. Этим никогда не делятся, и никто не узнает, что вы ответили.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = От другого человека
their-answer-ask = Одно касание, если хотите
their-answer-mine = Вы сказали:
their-answer-theirs = { $name }: { $answer }

## More
more-title = Ещё
more-settings = Настройки
more-settings-note = Имя, язык, свет, сколько в вас сил
more-name = Ваше имя
more-name-keep = Сохранить имя
more-name-note = Другой человек видит его, когда у вас общее место.
more-language = Язык
more-theme = Светло и темно
more-theme-light = Светло
more-theme-dark = Темно
more-theme-system = Как на устройстве
more-contrast = Контраст
more-contrast-system = Как на устройстве
more-contrast-more = Больше контраста
more-alias = Другое имя на домашнем экране
more-alias-notes = Заметки
more-alias-weather = Погода
more-alias-note = Вкладка и значок получают это имя. Знает только это устройство.
more-alias-again = Значок, который уже стоит, сохраняет имя: удалите его и установите снова.
more-alias-ios = На iPhone и iPad удаление значка стирает всё, что в нём записано. Там выберите имя до установки.
more-alias-stays = Адрес и слова внутри остаются прежними.
more-energy = Сколько в вас сил
more-energy-note = Мало: по одному за раз, в три касания.
more-form = Как это место к вам обращается
more-form-she = Как к женщине
more-form-he = Как к мужчине
more-form-avoid = Словами, которые этого не называют
more-form-note = Там, где в языке есть разница. Знает только это устройство.
more-safety = Безопасность
more-who-can-read = Кто может это прочитать?
more-about = О Leeward
more-about-text = Свободная программа для двоих. Без рекламы, без подсчётов, никто не смотрит.
more-about-licence = Лицензия: AGPL 3.0 или новее.
more-about-version = Версия { $version }
more-not-medical = Это не медицинский совет.

## The shared place
place-title = Общее место
place-none = { $form ->
    [she] Пока вы здесь одна. И так хорошо.
    [he] Пока вы здесь один. И так хорошо.
   *[avoid] Пока здесь только вы. И так хорошо.
}
place-with = С кем у вас общее место:
place-with-other = У вас общее место с другим человеком.
place-invite = Пригласить
place-leave-any-time = Каждый может уйти сам, в любое время.
place-leave = Покинуть общее место
place-leave-note = Без причины, без ожидания. Копия общего остаётся у вас.
place-leave-danger = Может ли уход поставить вас под угрозу?
place-ended = Делиться больше нельзя. Ваша копия остаётся вашей.
place-what-is-seen = Другой человек видит только то, что вы решили показать.

## Inviting
invite-title = Пригласить
invite-lede = Два шага, если можно, рядом друг с другом.
invite-yours-stays = То, что вы оставили себе, остаётся вашим.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = Другой человек прочитает:
invite-make = Сделать приглашение
invite-making = Приглашение готовится.
invite-scan = Пусть другой человек это отсканирует.
invite-qr-label = Приглашение картинкой для камеры другого человека
invite-link-title = Или отправьте ссылку
invite-link-label = Ссылка
invite-link-copy = Скопировать ссылку
invite-link-share = Отправить ссылку
invite-link-note = У кого есть эта ссылка, может постучать. Отправьте её только тому, кого зовёте.
invite-link-copied = Ссылка скопирована.
invite-link-marked = Ссылка выделена. Скопируйте её отсюда.
invite-message = Хочешь разделить со мной тихое место? Что показывать, выбираешь ты.
invite-code-title = Или скажите код
invite-code-make = Сделать код, чтобы сказать вслух
invite-code-label = Код
invite-code-note = Скажите его вслух или по телефону. Одна ошибка его завершает.
invite-once-until = Действует один раз, до { $time }.
invite-waiting = Можно оставить это открытым и заняться другим.
invite-stop = Отозвать приглашение
invite-stopped = Приглашение отозвано.

## Being invited
guest-named = { $name } хочет разделить с вами тихое место.
guest-unnamed = Кто-то хочет разделить с вами тихое место.
guest-choose = Вы выбираете, чем делиться. Если скажете «нет», ничего не отправится.
guest-look-first = Сначала посмотреть
guest-come-in = Войти
guest-not-now = Не сейчас
guest-look-title = Что это
guest-look-lamp = Каждый может раз в день сказать, какой сегодня день: одно слово, одно желание, одно хорошее.
guest-look-choose = Всё это только ваше, пока вы не решите показать.
guest-look-relay = Ретранслятор передаёт запечатанные конверты. Прочитать их он не может.
guest-look-leave = Каждый может уйти сам, сразу и без причины.
guest-look-nothing-sent = О том, что вы смотрите, никто не узнает.
guest-declined = Ничего не отправлено.
guest-code-title = Войти по коду
guest-code-ask = Какой код вы слышите?
guest-code-note = Только цифры. Пробелы не важны.
guest-link-ask = Или вставьте ссылку сюда
guest-link-field = Ссылка
guest-open = Открыть приглашение
guest-knocking = Спрашиваем другое устройство. Подержите открытыми оба.

## Comparing digits
compare-ask = На обоих экранах { $digits }?
compare-note = Если они одинаковые, между вами никого нет.
compare-yes = Да
compare-no = Нет, остановить
compare-said-yes = Вы сказали «да». Теперь другой экран.
compare-finishing = Общее место готовится.
compare-done = Теперь у вас общее место.
compare-done-note = В нём нет ничего из того, что вы оставили себе. Вы выбираете, что показать.
compare-go-on = К сегодняшнему дню
# On other screens, when the other has come in meanwhile.
compare-knock = Кто-то входит. Сначала сравните цифры.
compare-open = Сравнить

## When an invitation comes to nothing
pair-nothing-left = Ничего не осталось.
pair-make-new = Сделать новое приглашение
pair-unreadable = Это не приглашение, или его часть потерялась.
pair-unreadable-do = Скопируйте ссылку целиком или отсканируйте ещё раз.
pair-other-relay = Это приглашение относится к другому адресу.
pair-other-relay-do = Откройте саму ссылку, а не вставляйте её сюда.
pair-expired = Это приглашение слишком старое.
pair-used = Это приглашение уже использовано.
pair-used-do = Если это не вы вдвоём, сделайте новое и хорошо сравните цифры.
pair-gone = Такого приглашения нет, или его отозвали.
pair-wrong-code = Это не тот код.
pair-wrong-code-do = Код кончается после одной ошибки. Попросите новый.
pair-tampered = По пути что-то изменилось. Мы остановились, чтобы не рисковать.
pair-tampered-do = Попробуйте ещё раз рядом друг с другом, картинкой вместо ссылки.
pair-stopped = Остановлено. Причина не нужна.
pair-own = Это ваше собственное приглашение. Оно для устройства другого человека.
pair-already = У вас уже есть общее место.
pair-unreachable = Ретранслятор сейчас недоступен.
pair-unreachable-do = Чтобы пригласить, нужна сеть. Остальное работает и без неё.
pair-invite-needed = Этот ретранслятор принимает новые места только по приглашению. Спросите того, кто его ведёт.
pair-slow-down = Пока слишком много попыток. Подождите две минуты.
pair-relay-refused = Ретранслятор отказал ({ $code }).

## The state of sync, in words
sync-title = Сохранено и отправлено
sync-only-here = Всё только на этом устройстве.
sync-up-to-date = Сохранено здесь. У ретранслятора это есть, запечатанным.
sync-sending = Сохранено здесь. В пути, запечатанным.
sync-offline = Сохранено здесь. Ждёт сети.
sync-unreachable = Сохранено здесь. Ретранслятор сейчас не отвечает.
sync-refused = Сохранено здесь. Ретранслятор не впускает это устройство.
sync-unsent = { $count ->
    [0] Всё отправлено.
    [one] Здесь ещё { $count } запечатанный конверт.
    [few] Здесь ещё { $count } запечатанных конверта.
    [many] Здесь ещё { $count } запечатанных конвертов.
   *[other] Здесь ещё { $count } запечатанного конверта.
}
sync-over-quota = У ретранслятора больше нет места. Читать можно и дальше, всё сохранено здесь.
sync-read-only = Пока только чтение. Написанное вами в сохранности.
sync-trouble-title = Что-то не так, как должно быть
sync-trouble-relay-back = Ретранслятор показывает более старое состояние, чем раньше. Здесь ничего не потеряно; отправляем снова.
sync-trouble-withheld = Есть ещё то, чего ретранслятор пока не отдал. Оно может прийти позже.
sync-trouble-forked = Есть две истории там, где должна быть одна. Запись остановлена, чтобы ничего не смешалось.
sync-trouble-envelope = Пришло что-то, запечатанное не так, как нужно. Это не впустили.
sync-trouble-link = Изменение того, кто сюда входит, нарушило правила. Его не впустили.
sync-trouble-relay = Ретранслятор ответил так, что мы не понимаем.
sync-trouble-record = Одну запись на этом устройстве не прочитать. Остальное на месте.
sync-trouble-none = Здесь всё в порядке.
sync-trouble-go-on = Вам ничего не нужно делать.
sync-trouble-tell = Пожалуйста, скажите тому, кто ведёт ретранслятор. Это не из-за вас.
sync-trouble-keep = Оставьте это устройство как есть: на нём то, что вы написали. Не очищайте данные браузера.
sync-trouble-details = Для того, кто ведёт ретранслятор

## Storage
store-full = На этом устройстве больше нет места. Написанное всё ещё на экране.
store-full-do = Освободите немного места и попробуйте ещё раз.
store-denied = Этот браузер не даёт нам ничего хранить.
store-denied-do = Приватные окна часто забывают. Откройте Leeward в обычном окне.
store-busy = Leeward открыт на этом устройстве в другом месте.
store-broken = Это устройство не смогло сохранить. Написанное всё ещё на экране.
store-may-forget = Этот браузер может забыть то, что здесь хранится.
store-may-forget-do = Установите Leeward, и всё будет храниться надёжнее.
store-kept-safely = Это устройство хранит.

## A second tab
tab-title = Leeward открыт в другом окне
tab-note = Только одно за раз, чтобы ничего не потерялось.
tab-open-here = Открыть лучше здесь
tab-moved = Leeward продолжает в другом окне. Всё сохранено.

## Updates, installing, offline
update-title = Есть более новая версия
update-do = Открыть новую версию
update-later = Позже
install-title = Держать Leeward на этом устройстве
install-note = Открывается как приложение, и без сети тоже.
install-do = Установить
install-ios = Нажмите «Поделиться», затем «На экран „Домой“».

## An address without https
insecure-title = Телефону нужен защищённый адрес
insecure-text = Эта страница пришла по простому http. Тогда браузеры отключают печать и хранение, и Leeward здесь работать не может.
insecure-how = Откройте Leeward по адресу, который начинается с https. Кто его установил, найдёт, как это сделать, в руководстве.
insecure-here = На компьютере, где он работает, подойдёт http://localhost.

## When something goes wrong
error-title = Это не получилось
error-not-you = Это не из-за вас.
error-saved-safe = Сохранённое в сохранности.
error-reload = Открыть снова
error-loading = Записи ещё читаются. Минутку.
error-misfit = Что-то в этой записи не подходит. Написанное всё ещё здесь.
error-not-yet = Этот день ещё не наступил.
error-not-yours = Это запись другого человека, и менять её может только её автор.
error-nobody-there = Пока некому это показать.
error-not-now = Этот шаг сейчас невозможен.
error-begun = На этом устройстве уже начали.
error-newer = Это написано в более новой версии. Откройте её, чтобы прочитать всё.
error-text-missing = Слова этого языка не удалось получить.
missing-title = Здесь ничего нет
missing-text = Такой страницы нет. Ничего не потеряно.
missing-go = К сегодняшнему дню

## The cards: the lamp
card-entry-lamp = Лампа
card-entry-lamp-word = Одно слово о сегодняшнем дне.
    .name = Сегодня
    .calm = Штиль
    .grey = Хмуро
    .rough = Тяжело
    .storm = Шторм
    .say-calm = Сегодня штиль.
    .say-grey = Сегодня хмуро.
    .say-rough = Сегодня тяжело.
    .say-storm = Сегодня шторм.
card-entry-lamp-wish = Что могло бы немного помочь?
    .name = Желание
    .listen = Выслушай меня
    .comfort = Утешь меня
    .think = Подумай со мной
    .company = Побудь со мной
    .space = Время для себя
    .nothing = Ничего
    .say-listen = Просто выслушай меня. Ничего исправлять не нужно.
    .say-comfort = Утешь меня. Ничего исправлять не нужно.
    .say-think = Подумай со мной.
    .say-company = Побудь со мной. Ничего исправлять не нужно.
    .say-space = Дай мне немного времени для себя. Дело не в тебе.
    .say-nothing = Сейчас мне ничего не нужно.
card-entry-lamp-good = Что-то хорошее?
    .name = Что-то хорошее
    .hint = Пусть и совсем маленькое.
card-entry-lamp-energy = Сколько сил?
    .name = Силы
    .empty = Нет совсем
    .low = Мало
    .some = Немного
    .good = Хватает
    .full = Много
card-entry-lamp-pain = Сколько боли?
    .name = Боль
    .none = Нет
    .slight = Слабая
    .clear = Заметная
    .strong = Сильная
    .extreme = Очень сильная
card-entry-lamp-mood = Какое настроение?
    .name = Настроение
    .heavy = Тяжёлое
    .low = Невесёлое
    .even = Ровное
    .light = Лёгкое
    .bright = Светлое
card-entry-lamp-stress = Сколько напряжения?
    .name = Напряжение
    .none = Нет
    .slight = Слабое
    .clear = Заметное
    .strong = Сильное
    .extreme = Слишком сильное
card-entry-lamp-feelings = Что витает в воздухе?
    .name = Чувства
    .hint = Сколько хотите. Неправильных нет.
    .calm = Покой
    .joy = Радость
    .tenderness = Нежность
    .hope = Надежда
    .anger = Злость
    .fear = Страх
    .guilt = Вина
    .shame = Стыд
    .grief = Горе
    .loneliness = Одиночество
    .helplessness = Бессилие
    .emptiness = Пустота
card-entry-lamp-note = Своими словами
    .name = Заметка
    .hint = Много или мало, как хотите.

## The cards: the table
card-entry-table = Стол
card-entry-table-good = Что-то хорошее на этой неделе?
    .name = Что-то хорошее
    .hint = Пусть и совсем маленькое.
card-entry-table-need_text = Одна потребность?
    .name = Потребность
    .hint = Ваша, или та, о которой вы договорились.
card-entry-table-need_action = Что с ней будет?
    .name = Что с ней будет
    .keep = Оставить
    .change = Изменить
    .stop = Прекратить
    .say-keep = Давай оставим это.
    .say-change = Давай изменим это.
    .say-stop = Давай прекратим это.
card-entry-table-us_time_good = Время для нас, в хороший день
    .name = В хороший день
    .hint = Например, прогулка у гавани.
card-entry-table-us_time_flare = Время для нас, в трудный день
    .name = В трудный день
    .hint = Например, одна песня в постели.
card-entry-table-close_physical = Насколько близко телом?
    .name = Телом
    .far = Далеко
    .rather_far = Скорее далеко
    .between = Посередине
    .rather_close = Скорее близко
    .close = Близко
card-entry-table-close_emotional = Насколько близко чувствами?
    .name = Чувствами
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = Насколько близко духом?
    .name = Духом
    .hint = То, что вам дорого: вера, смысл, восхищение.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = Насколько близко мыслями?
    .name = Мыслями
    .hint = Думать, говорить, смеяться об одном и том же.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = Ответ
card-entry-answer-tap = Одно касание в ответ
    .name = Ответ
    .coming = Уже иду
    .while = Чуть позже
    .not_today_glad = Не сегодня. Хорошо, что ты мне говоришь
    .say-coming = Уже иду.
    .say-while = Чуть позже.
    .say-not_today_glad = Не сегодня. Хорошо, что ты мне говоришь.

## Keys for life: what must be at hand at once
begin-have-words = У меня есть слова восстановления
more-devices = Мои устройства
more-words = Слова восстановления
more-loss = Если другого человека больше нет
compare-phones = Сравнить два телефона
error-compare-first = Сначала сравните с другим телефоном. Как — написано в «Сегодня».
sync-refused-do = Возможно, его удалили на другом вашем устройстве. Что есть здесь, остаётся здесь.
sync-removed = Это устройство удалено на другом вашем устройстве. Что есть здесь, остаётся. Нового не приходит.
sync-trouble-withheld-do = Оставьте это открытым на несколько минут. Если так и останется, сравните два телефона и скажите тому, кто ведёт ретранслятор.
sync-trouble-forked-do = Оставьте все телефоны как есть. Сравните два из них и поговорите с тем, кто ведёт ретранслятор.

## Taking it along, bringing it in, deleting it
more-take-along = Взять с собой
more-take-along-note = Всё, что ваше, одним запечатанным файлом.
more-delete = Удалить то, что на этом устройстве
begin-have-copy = У меня есть копия

## The lock
more-lock = Замок
more-lock-note = Парольная фраза перед всем, что здесь есть
more-lock-now = Закрыть на замок
more-hand-over = Передать устройство
error-annex = Не удалось загрузить часть приложения. Попробуйте снова, когда будет сеть.
more-delete-relay = Удалить мою часть на ретрансляторе
nav-needs = Просьбы
letter-already-open = Письмо уже открыто.
letter-taken-back = Письмо забрали назад.

## Together: what is there for who looks for it
together-title = Вместе
together-lede = Когда захочется. Здесь нет обязанностей.

## On which days
schedule-daily = Каждый день
schedule-weekly = В некоторые дни недели
schedule-monthly = Раз в месяц
schedule-once = В один день
schedule-day = В какой день?
schedule-at = В котором часу? Можно не указывать.
schedule-each = Каждый месяц, число { $day }
schedule-said = { $days }, { $time }

nav-letters = Письма
dark-link = Если жить кажется слишком трудно
dark-other = Страшно за жизнь другого человека?
dark-person = Мой человек

## Answering apart, then both see
apart-seal = Запечатать ответ
apart-nobody = Не видно, ответил ли другой человек.
apart-sealed = Ваш ответ запечатан. Если ответов два, откроются оба.
apart-take-out = Забрать ответ
apart-already-open = Уже открыто.
apart-closed = Большинство остаётся закрытыми. Это ни о чём не говорит.
apart-again = Ответить ещё раз
apart-two = Для этого нужны двое. Пригласить можно в любое время.
apart-ended = Общий доступ закончен. Открытое можно читать здесь и дальше.
apart-note-open = Открыто
apart-note-sealed = Ваш ответ запечатан
apart-note-closed = Осталось закрытым
