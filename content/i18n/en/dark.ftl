### If living feels too hard, and if one fears for the other. Short, warm, no questions that must be answered first.
### Helplines are in content/helplines.toml; no number stands in this file.

dark-matter = You matter. Can you be with someone now?
dark-call-person = Call my person
dark-helpline = Helpline
dark-emergency = Emergency
dark-emergency-none = Call the emergency number of the country you are in.
dark-line-none = For this country we know no line with certainty. Search for “crisis line” and its name.
dark-line-note = If nobody answers, try again, or the next number.
dark-country = Where are you?
dark-country-note = Kept on this device. Nothing is sent.
dark-country-choose = Choose a country
dark-country-other = Another country
dark-move = Move away from anything you could use.
dark-letter = A letter here may not reach anyone tonight.
dark-always = Nothing that you write is searched. This page is here for everyone, at all times.
dark-worried-go = Go to them.
dark-worried-ask = Ask: are you thinking of ending your life? Asking does not plant it.
dark-worried-stay = Stay. Call.
dark-worried-you = You need not carry this alone. The lines are for you, too.
dark-person-choose = Choose my person
dark-person-lede = Choose, in calm, whom you would call on a hard night. Then it takes one tap.
dark-person-note = Only you see it, on your own devices. If you like, tell that person.

## My person
card-entry-person = My person
card-entry-person-name = Who is it?
    .name = Name
card-entry-person-number = The number
    .name = Number
    .hint = As you would dial it.
