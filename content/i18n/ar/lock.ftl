### Arabic: plain standard; verbal nouns on buttons. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = مقفل.
lock-inside = ما في الداخل يبقى في الداخل.
lock-passphrase = عبارة السر
lock-show = إظهار المكتوب
lock-open = الفتح
lock-opening = جارٍ الفتح. يستغرق ذلك لحظة.
lock-wrong = هذه العبارة لا تفتح. لا داعي للعجلة.
lock-wait = المحاولة التالية ممكنة بعد { $time }.
lock-use-passkey = الفتح بمفتاح مرور
lock-passkey-not = لم يفتح أي مفتاح مرور. عبارة السر تفتح.
lock-no-memory = الذاكرة الحرة في هذا الجهاز قليلة الآن. يفيد إغلاق تطبيقات أخرى ثم المحاولة من جديد.
lock-forgotten = منسية؟ لا أحد يستطيع الفتح بدلًا منك. إن كانت لديك نسخة أو كلمات استعادة فهي تعيد الأشياء.

## Setting and changing the lock
lock-note = مع القفل يسأل التطبيق عن عبارة السر عند فتحه، على هذا الجهاز.
lock-new = عبارة سر جديدة
lock-new-note = ثمانية أحرف على الأقل. بضع كلمات متتالية اختيار جيد.
lock-again = العبارة نفسها مرة أخرى
lock-short = أطول قليلًا من فضلك: ثمانية أحرف على الأقل.
lock-differ = العبارتان غير متطابقتين بعد.
lock-current = عبارة السر الحالية
lock-asks = كل ما هنا يحتاج إلى عبارة السر الحالية.
lock-set = وضع القفل
lock-is-set = القفل موضوع.
lock-change = تغيير عبارة السر
lock-changed = تغيّرت عبارة السر.
lock-remove = إزالة القفل
lock-removed = أُزيل القفل.
lock-moment = يستغرق ذلك لحظة.
lock-forget-nobody = عند نسيانها لا أحد يستطيع الفتح بدلًا منك.
lock-forget-words = لا تعيد الأشياء إلا نسخة أُخذت معك، أو كلمات الاستعادة.
lock-slows = المحاولات الخاطئة تنتظر أطول فأطول. من ينسخ ملفات هذا الجهاز يستطيع التخمين أسرع، فالأطول أكثر أمانًا.
lock-auto = القفل التلقائي
lock-auto-note = حين لا يُلمس شيء طوال هذه المدة، وكذلك خارج التطبيق.
lock-auto-minutes = بعد { $minutes } د

## Passkeys
lock-passkey = مفتاح المرور
lock-passkey-note = طريقة أخرى للفتح إلى جانب عبارة السر. قد تكون طريقة الجهاز نفسه: بصمة أو وجه أو رمز.
lock-passkey-add = إضافة مفتاح مرور
lock-passkey-added = مفتاح المرور يفتح الآن أيضًا.
lock-passkey-none = لم يُضف مفتاح مرور. بعض الأجهزة والمتصفحات لا تقدر على ذلك. عبارة السر ما زالت تفتح.
lock-passkeys-forget = نسيان كل مفاتيح المرور
lock-passkeys-forgotten = لا يفتح الآن إلا عبارة السر.

## Handing the device over
hand-note = شيء واحد يبقى مفتوحًا وكل ما عداه مقفل. ما يُكتب هناك يُحسب لك.
hand-which = ما يبقى مفتوحًا
hand-end = للإنهاء تلزم عبارة السر. إعادة تحميل الصفحة تقود إلى القفل.
hand-do = التسليم
hand-only = هنا شيء واحد فقط مفتوح.
hand-back = العودة إليه
hand-unlock = فتح القفل
hand-needs-lock = لهذا يلزم قفل أولًا.
