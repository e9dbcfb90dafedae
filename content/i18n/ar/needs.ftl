## What is asked of every need
card-need-stance = كيف يكون ذلك مفيدًا؟
    .name = كيف يفيد
    .please = من فضلك
    .dont = من فضلك لا
    .ask = بعد سؤالي أولًا
card-need-when = متى؟
    .name = متى
    .always = دائمًا
    .bad = في الأيام الصعبة
    .once = مرة واحدة
card-need-note = بكلماتك
    .name = ملاحظة
    .hint = كيف يبدو الأمر حين يفيد.

## Arthritis
card-need-arthritis-lids = فتح المرطبانات والأغطية
    .coach = البقاء قريبًا، من دون تدخّل قبل الطلب.
