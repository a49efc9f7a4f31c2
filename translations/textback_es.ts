<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>textback::ActionTable</name>
    <message>
        <source>Next thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>What is written on the key that ends a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::BlockedPanel</name>
    <message>
        <source>This person asked us not to text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number can&apos;t get texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text may go to this number, from any line, until they write START or an owner lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text to it failed before; it may be a landline. Ring instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::CallerPanel</name>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic text goes to this number. You can still write by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::CloseQuestion</name>
    <message>
        <source>Keep watching in the background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls are not texted while Textback is closed. This computer has no tray, so a running Textback waits as a minimised window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::Composer</name>
    <message>
        <source>No text can go to this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1 has no value yet. Write it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not sent: it is %n character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it could not be kept on this computer. Your words are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only your office sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>&quot;counts as 1 text · 84 of 160&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 because of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note for your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply. It is kept and sent when we are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::CountdownNotice</name>
    <message>
        <source>Missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texting in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::EntryWords</name>
    <message numerus="yes">
        <source>%n photo(s) or file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The words of this text are not shown by the phone company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice text goes out in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text goes out in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textback tried to send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textback is sending this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textback did not send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textback sent this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>rang %1 (%n ring(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left a voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody here is calling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for you to decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not texted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note · %1 · only your office sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note · %1 %2 · only your office sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::InboxList</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A view and how many threads it holds: &quot;Waiting on us 6&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also look for part of a number or of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls appear here once a phone account is connected. Until then you can try everything with made-up callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting on us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls and replies show up here; who waits longest comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on them (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes us an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is snoozed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on a thread to have it back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads you finish with E rest here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody calls and nobody picks up, you see it here within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::InboxPage</name>
    <message>
        <source>Welcome to Textback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone account is connected yet. Practice shows what happens to a missed call, with made-up callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls and replies appear in the list by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list, or press N for the longest wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts to this number again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters work while you are not writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::MainWindow</name>
    <message>
        <source>Textback practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look like the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls will not be texted while Textback is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::PracticePanel</name>
    <message>
        <source>Nobody has called yet. Start with a call nobody picks up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call nobody picks up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller leaves a voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ring, somebody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three very short calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last caller replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last caller sends a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last caller writes STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landline calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet fails for 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a missed call become a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;Why?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a text before it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish a thread, then undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what STOP does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make something happen, then deal with it in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::Rail</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::RailItem</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::RowWords</name>
    <message>
        <source>texting in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We: %1</source>
        <extracomment>Our own last text, in the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call %1, rang %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, called %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last text not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a thread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never texted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for you to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted back %1, replied %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted back, replied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::SearchField</name>
    <message>
        <source>Search names, numbers, texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::StatusStrip</name>
    <message>
        <source>On</source>
        <comment>automatic texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::StripWords</name>
    <message>
        <source>Always open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for a holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for a holiday until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls are listed, not texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller now gets a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller now gets &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: when we are open, and what a caller gets
----------
Two sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watching: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watching since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls missed now are listed when we are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good sign %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up callers on this computer. Nothing real is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The made-up internet is down. Calls are fetched when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone account is connected, so nobody is texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what happened while we were not watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::ThreadHead</name>
    <message>
        <source>Asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::ThreadPane</name>
    <message>
        <source>The text was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: the text has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits on us again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Monday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts to this number again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets automatic texts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no automatic texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told us by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text goes to %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice nobody is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was not sent. Your words are back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::ThreadRowDelegate</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation could not be read. Nothing is lost. Open it again to retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::TimeWords</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: &quot;Monday 9:14 pm&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Weekday and date: &quot;Tuesday, March 4&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::TrayIcon</name>
    <message numerus="yes">
        <source>%n person(s) wait on us.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits on us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textback: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Textback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit (missed calls will not be texted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textback keeps watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is closed; missed calls are still texted. Quit is in this menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::UndoStrip</name>
    <message>
        <source>Undo (%1)</source>
        <extracomment>The number is the seconds left</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::WhyPopup</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed before it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textback::Words</name>
    <message>
        <source>Automatic texts are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk sends the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know how the call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of our own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number can get texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text to it failed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our line can send texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the never-text list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, at least %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing time unknown, at least %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic text in the last %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic text lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last one %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never texted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody got in touch since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here cancelled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call less than %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the limit for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the limit for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic texts are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic texts are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another desk sends the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we don&apos;t know how the call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one of our own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number can&apos;t get texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our line can&apos;t send texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the never-text list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very short call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our last text is %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texted not long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody got in touch already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call was too old when we saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit for an hour is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit for a day is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted, because nobody picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for you to decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks passed, so the text for opening hours was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks passed. The office was %1, so the text for that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent by itself. You can text or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller gets one automatic text in a while, whichever line they call. You can still write by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text may go to this number until they write START or an owner lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is on the call-back list. You can ring this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still write by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>view of finished threads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>view of all threads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our line is not set up for texting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone company took it for advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many texts in a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone off or out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we are signed out, or may not send texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone company did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone company refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody here is calling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call was answered after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody got in touch first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic texts were paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something changed before it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone company does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone company asks us to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in lacks a permission that watching needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone company tells us only part of what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection went silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s password store does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that keeps everything is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection of this computer. Textback tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little; Textback tries again by itself. If it lasts, look at the phone company&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: Textback goes on as soon as it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the phone company again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and sending texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and whether the network asks you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: Textback is opening a new connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the password store of this computer, then press Try now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk. Textback goes on as soon as there is some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, restart Textback, and choose the newest backup when it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went to voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call inside the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a call for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with an unknown end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed for a holiday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
