## Storms
card-entry-stressor-flare = نوبة
    .coach = هنا نوبة. لا حاجة إلى شرحها.
card-entry-stressor-hospital = المستشفى
    .coach = أحدكما في المستشفى. الباقي يمكنه الانتظار.
card-entry-stressor-bad-news = خبر سيئ
    .coach = وصل خبر. لا حاجة إلى الهدوء.
card-entry-stressor-money = عاصفة مال
    .coach = المال يضغط. لا يلزم حلّه هذا المساء.
card-entry-stressor-loss = فقد
    .coach = شيء أو شخص رحل. لا يلزم قول شيء.
card-entry-stressor-other = عاصفة أخرى
    .coach = هي عاصفة لأنك تسمّيها كذلك.

## What every storm asks
card-entry-stressor-start = منذ متى؟
    .name = منذ
card-entry-stressor-end = متى خفّت؟
    .name = خفّت
card-entry-stressor-helped = ما الذي أفاد؟
    .name = أفاد
    .hint = لمستان تكفيان. يُحفظ للمرة القادمة.
    .dark = غرفة مظلمة
    .quiet = الهدوء
    .warm = الدفء
    .food = شيء للأكل
    .sleep = النوم
    .company = الرفقة
    .alone = الانفراد
    .no_questions = بلا أسئلة
    .talk = الكلام
    .music = الموسيقى
    .air = هواء منعش
    .laugh = الضحك
    .medicine = الدواء
    .tasks = مهام أقل
    .someone_else = شخص من الخارج
card-entry-stressor-didnt = ما الذي لم يُفد؟
    .name = لم يُفد
    .hint = ليس عتابًا. هو للمرة القادمة.
    .dark = غرفة مظلمة
    .quiet = الهدوء
    .warm = الدفء
    .food = شيء للأكل
    .sleep = النوم
    .company = الرفقة
    .alone = الانفراد
    .no_questions = بلا أسئلة
    .talk = الكلام
    .music = الموسيقى
    .air = هواء منعش
    .laugh = الضحك
    .medicine = الدواء
    .tasks = مهام أقل
    .someone_else = شخص من الخارج
card-entry-stressor-note = بكلماتك
    .name = ملاحظة

## What helped, outside a storm
card-entry-helped = ما الذي أفاد
    .coach = يُحفظ للمرة القادمة.
card-entry-helped-text = ما الذي أفاد، وكيف؟
    .name = ما الذي أفاد

## The flare plan
card-flareplan = خطتنا للنوبات
    .coach = تُكتب في يوم جيد، وتتكلم في يوم صعب.
card-flareplan-first = ماذا أولًا؟
    .name = أولًا
    .hint = ما يُفعل في الساعة الأولى.
card-flareplan-signs = كيف ننتبه إلى قدومها؟
    .name = علامات
card-flareplan-helps = ما الذي يفيد؟
    .name = يفيد
card-flareplan-not = ما الأفضل تركه؟
    .name = الأفضل تركه
card-flareplan-who_to_call = بمَن نتصل، ومتى؟
    .name = بمَن نتصل

## The plan
flareplan-title = خطتنا ليوم الهجمة
flareplan-lede = يُكتب في يوم هادئ، ليوم الحاجة.
flareplan-empty = لا خطة بعد. يكفي سطر واحد: ما الذي يساعد أولًا.
flareplan-do = كتابة خطة

## From when on to ask whether it has eased
card-entry-stressor-ask = متى نسأل هل خفّت؟
    .name = السؤال من جديد

## The screens
storms-title = عواصف
storms-ask = عاصفة؟
storms-lede = لمسة واحدة تسمّيها. ويصغر اليوم حتى تخفّ.
storms-show-note = يظهر نوع العاصفة ومنذ متى. لا غير.
storms-now = الآن
storms-eased-ask = هل خفّت؟
storms-not-yet = ليس بعد
storms-stop-asking = التوقف عن السؤال
storms-eased-do = خفّت
storms-last = في المرة الماضية أفاد: { $what }
storms-last-not = في المرة الماضية لم يُفد: { $what }
storms-show-these = عرض هذه
storms-shown = هذا معروض.
storms-after = ما الذي أفاد؟ وما الذي لم يُفد؟
storms-keep = حفظ للمرة القادمة
storms-keep-note = لا يراه غيرك. ويبقى هنا للمرة القادمة.
storms-before = عواصف مضت
storms-small = اليوم صغير. تكفي كلمة واحدة وأمنية واحدة.
storms-rest = بقية اليوم
storms-helped-do = كتابة ما أفاد
