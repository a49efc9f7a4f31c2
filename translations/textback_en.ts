<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ContactWords</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be added.</source>
        <translation>
            <numerusform>%Ln contact will be added.</numerusform>
            <numerusform>%Ln contacts will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a number that shows another contact&apos;s name now; the new name will be shown.</source>
        <translation>
            <numerusform>%Ln of them has a number that shows another contact&apos;s name now; the new name will be shown.</numerusform>
            <numerusform>%Ln of them have a number that shows another contact&apos;s name now; the new names will be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are here already.</source>
        <translation>
            <numerusform>%Ln contact is here already.</numerusform>
            <numerusform>%Ln contacts are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to a contact of an earlier row and were put together with it.</source>
        <translation>
            <numerusform>%Ln row belongs to a contact of an earlier row and was put together with it.</numerusform>
            <numerusform>%Ln rows belong to a contact of an earlier row and were put together with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ActivityPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) saved as %1.</source>
        <translation>
            <numerusform>%n call saved as %1.</numerusform>
            <numerusform>%n calls saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ActivitySide</name>
    <message numerus="yes">
        <source>All %n check(s)</source>
        <translation>
            <numerusform>All %n check</numerusform>
            <numerusform>All %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::BackupsDialog</name>
    <message numerus="yes">
        <source>Exported: %n text(s), calls and notes, with photos and settings. Sign-ins are not in the file. Keep it safe: who has it can read everything.</source>
        <translation>
            <numerusform>Exported: %n text, call or note, with photos and settings. Sign-ins are not in the file. Keep it safe: who has it can read everything.</numerusform>
            <numerusform>Exported: %n texts, calls and notes, with photos and settings. Sign-ins are not in the file. Keep it safe: who has it can read everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::CallBackWords</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Tried once</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>Called once</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::CallerPanel</name>
    <message numerus="yes">
        <source>Notes hold %n characters at most.</source>
        <translation>
            <numerusform>Notes hold %n characters at most.</numerusform>
            <numerusform>Notes hold %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::CheckTable</name>
    <message numerus="yes">
        <source>held back %n</source>
        <comment>calls</comment>
        <translation>
            <numerusform>held back %n</numerusform>
            <numerusform>held back %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) that sentences can ask about</source>
        <translation>
            <numerusform>%n list that sentences can ask about</numerusform>
            <numerusform>%n lists that sentences can ask about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ComposeBox</name>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>counts as %n text</numerusform>
            <numerusform>counts as %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::Composer</name>
    <message numerus="yes">
        <source>Not sent: it is %n character(s) too long.</source>
        <translation>
            <numerusform>Not sent: it is %n character too long.</numerusform>
            <numerusform>Not sent: it is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ContactImport</name>
    <message numerus="yes">
        <source>Add %Ln contact(s)</source>
        <translation>
            <numerusform>Add %Ln contact</numerusform>
            <numerusform>Add %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used:</source>
        <translation>
            <numerusform>%Ln row cannot be used:</numerusform>
            <numerusform>%Ln rows cannot be used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were added.</source>
        <translation>
            <numerusform>%Ln contact was added.</numerusform>
            <numerusform>%Ln contacts were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ContactsDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s) were saved.</source>
        <translation>
            <numerusform>%Ln contact was saved.</numerusform>
            <numerusform>%Ln contacts were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::DataWords</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s)</source>
        <translation>
            <numerusform>%n caller</numerusform>
            <numerusform>%n callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s)</source>
        <translation>
            <numerusform>%n photo or file</numerusform>
            <numerusform>%n photos or files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) on this computer still hold them; the older ones go by themselves in the coming months.</source>
        <translation>
            <numerusform>%n backup on this computer still holds them; the older ones go by themselves in the coming months.</numerusform>
            <numerusform>%n backups on this computer still hold them; the older ones go by themselves in the coming months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::DayKeeper</name>
    <message numerus="yes">
        <source>%n were texted.</source>
        <translation>
            <numerusform>%n was texted.</numerusform>
            <numerusform>%n were texted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied.</source>
        <translation>
            <numerusform>%n replied.</numerusform>
            <numerusform>%n replied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t get texts.</source>
        <translation>
            <numerusform>%n can&apos;t get texts.</numerusform>
            <numerusform>%n can&apos;t get texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While the office was closed: %n missed call(s)</source>
        <translation>
            <numerusform>While the office was closed: %n missed call</numerusform>
            <numerusform>While the office was closed: %n missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n replies</source>
        <translation>
            <numerusform>Show the reply</numerusform>
            <numerusform>Show the %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still waiting</source>
        <translation>
            <numerusform>%n person still waiting</numerusform>
            <numerusform>%n people still waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads are snoozed until %1.</source>
        <translation>
            <numerusform>%n thread is snoozed until %1.</numerusform>
            <numerusform>%n threads are snoozed until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::DeleteTextDialog</name>
    <message numerus="yes">
        <source>%n sentence(s) send this text: %1</source>
        <translation>
            <numerusform>%n sentence send this text: %1</numerusform>
            <numerusform>%n sentences send this text: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::DeskPerson</name>
    <message numerus="yes">
        <source>%1 looks after %n conversations now.</source>
        <translation>
            <numerusform>%1 looks after %n conversation now.</numerusform>
            <numerusform>%1 looks after %n conversations now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %n conversations now.</source>
        <translation>
            <numerusform>Nobody in particular looks after %n conversation now.</numerusform>
            <numerusform>Nobody in particular looks after %n conversations now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::EntryWords</name>
    <message numerus="yes">
        <source>%n photo(s) or file(s)</source>
        <translation>
            <numerusform>Photo or file</numerusform>
            <numerusform>%n photos or files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rang %1 (%n ring(s))</source>
        <translation>
            <numerusform>rang %1 (%n ring)</numerusform>
            <numerusform>rang %1 (%n rings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::EraseDialog</name>
    <message numerus="yes">
        <source>This person has %n number(s) here.</source>
        <translation>
            <numerusform>This person has %n number here.</numerusform>
            <numerusform>This person has %n numbers here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::FieldsDialog</name>
    <message numerus="yes">
        <source>There can be %n fields.</source>
        <translation>
            <numerusform>There can be %n fields.</numerusform>
            <numerusform>There can be %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::HistoryWords</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <comment>of before the first sign-in</comment>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of before the first sign-in</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::HolidaysPanel</name>
    <message numerus="yes">
        <source>All %n holiday(s)</source>
        <translation>
            <numerusform>The one holiday</numerusform>
            <numerusform>All %n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::HoursStep</name>
    <message numerus="yes">
        <source>Everybody whose call nobody picked up, %n second(s) after they hung up.</source>
        <translation>
            <numerusform>Everybody whose call nobody picked up, %n second after they hung up.</numerusform>
            <numerusform>Everybody whose call nobody picked up, %n seconds after they hung up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody who rang for less than %n second(s).</source>
        <translation>
            <numerusform>Nobody who rang for less than %n second.</numerusform>
            <numerusform>Nobody who rang for less than %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody twice within %n hour(s).</source>
        <translation>
            <numerusform>Nobody twice within %n hour.</numerusform>
            <numerusform>Nobody twice within %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ImportPreview</name>
    <message numerus="yes">
        <source>This would change %n thing(s)</source>
        <translation>
            <numerusform>This would change %n thing</numerusform>
            <numerusform>This would change %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::InboxPage</name>
    <message numerus="yes">
        <source>%n threads wait on us again.</source>
        <translation>
            <numerusform>%n thread waits on us again.</numerusform>
            <numerusform>%n threads wait on us again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads are done.</source>
        <translation>
            <numerusform>%n thread is done.</numerusform>
            <numerusform>%n threads are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads are snoozed until %1.</source>
        <translation>
            <numerusform>%n thread is snoozed until %1.</numerusform>
            <numerusform>%n threads are snoozed until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get no automatic texts.</source>
        <translation>
            <numerusform>%n number gets no automatic texts.</numerusform>
            <numerusform>%n numbers get no automatic texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get automatic texts again.</source>
        <translation>
            <numerusform>%n number gets automatic texts again.</numerusform>
            <numerusform>%n numbers get automatic texts again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::MessageStep</name>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>counts as %n text</numerusform>
            <numerusform>counts as %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::Notices</name>
    <message numerus="yes">
        <source>%1: %n new texts</source>
        <translation>
            <numerusform>%1: %n new text</numerusform>
            <numerusform>%1: %n new texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) today, and no text was accepted</source>
        <translation>
            <numerusform>%n missed call today, and no text was accepted</numerusform>
            <numerusform>%n missed calls today, and no text was accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::NoticesDialog</name>
    <message numerus="yes">
        <source>Again every %n minute(s) until somebody has looked</source>
        <translation>
            <numerusform>Again every minute until somebody has looked</numerusform>
            <numerusform>Again every %n minutes until somebody has looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::NumberListEditor</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n line(s) without a telephone number</source>
        <translation>
            <numerusform>%1; %n line without a telephone number</numerusform>
            <numerusform>%1; %n lines without a telephone number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) ask about this list.</source>
        <translation>
            <numerusform>%n sentence asks about this list.</numerusform>
            <numerusform>%n sentences ask about this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::OfficeChangesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) of the same would be taken back with it.</source>
        <translation>
            <numerusform>%n later change of the same would be taken back with it.</numerusform>
            <numerusform>%n later changes of the same would be taken back with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::OfficeDetails</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n of those that are here go away)</source>
        <translation>
            <numerusform> (%n of those that are here goes away)</numerusform>
            <numerusform> (%n of those that are here go away)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::PhotoTray</name>
    <message numerus="yes">
        <source>At most %n photo(s) go with one text.</source>
        <translation>
            <numerusform>At most %n photo goes with one text.</numerusform>
            <numerusform>At most %n photos go with one text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::PrivacyDialog</name>
    <message numerus="yes">
        <source>After %n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>After %n minute without a key or the mouse</numerusform>
            <numerusform>After %n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ReportPage</name>
    <message numerus="yes">
        <source>%n call(s) so far</source>
        <translation>
            <numerusform>%n call so far</numerusform>
            <numerusform>%n calls so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n won</numerusform>
            <numerusform>%n won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ReportWords</name>
    <message numerus="yes">
        <source>Why %n got no text</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Why %n got no text</numerusform>
            <numerusform>Why %n got no text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n won</numerusform>
            <numerusform>%n won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ReviewWording</name>
    <message numerus="yes">
        <source>It counts as %n text(s) instead of %1 because of %2.</source>
        <extracomment>%1 is a number, %2 names a character: &quot;the curly quote&quot;</extracomment>
        <translation>
            <numerusform>It counts as %n text instead of %1 because of %2.</numerusform>
            <numerusform>It counts as %n texts instead of %1 because of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its longest it counts as %n text(s). Short ones are read at once and cost less.</source>
        <translation>
            <numerusform>At its longest it counts as %n text. Short ones are read at once and cost less.</numerusform>
            <numerusform>At its longest it counts as %n texts. Short ones are read at once and cost less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::RowWords</name>
    <message numerus="yes">
        <source>%1, called %n times</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1, called %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::RuleRow</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would fit</source>
        <translation>
            <numerusform>%n call would fit</numerusform>
            <numerusform>%n calls would fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::RuleWords</name>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <comment>a list of choices in a sentence</comment>
        <translation>
            <numerusform>%1 or %n more</numerusform>
            <numerusform>%1 or %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (about %n ring(s))</source>
        <translation>
            <numerusform>%1 s (about %n ring)</numerusform>
            <numerusform>%1 s (about %n rings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::RulesPage</name>
    <message numerus="yes">
        <source>%1: %n number(s)</source>
        <translation>
            <numerusform>%1: %n number</numerusform>
            <numerusform>%1: %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No missed calls in the last %n day(s)</source>
        <translation>
            <numerusform>No missed calls in the last day</numerusform>
            <numerusform>No missed calls in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last month&apos;s %n missed call(s) would get one</source>
        <translation>
            <numerusform>%1 of the last month&apos;s %n missed call would get one</numerusform>
            <numerusform>%1 of the last month&apos;s %n missed calls would get one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls in the last %n day(s):</source>
        <translation>
            <numerusform>Calls in the last day:</numerusform>
            <numerusform>Calls in the last %n days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ShortCallsStrip</name>
    <message numerus="yes">
        <source>%n very short call(s), not texted</source>
        <translation>
            <numerusform>%n very short call, not texted</numerusform>
            <numerusform>%n very short calls, not texted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand under All.</source>
        <translation>
            <numerusform>%n more stands under All.</numerusform>
            <numerusform>%n more stand under All.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::SignOutDialog</name>
    <message numerus="yes">
        <source>%n text(s) have not left yet. They leave after the next sign-in, unless you erase.</source>
        <translation>
            <numerusform>%n text have not left yet. They leave after the next sign-in, unless you erase.</numerusform>
            <numerusform>%n texts have not left yet. They leave after the next sign-in, unless you erase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), calls and notes are in the file. Keep it safe.</source>
        <translation>
            <numerusform>%n text, calls and notes are in the file. Keep it safe.</numerusform>
            <numerusform>%n texts, calls and notes are in the file. Keep it safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::StripWords</name>
    <message numerus="yes">
        <source>%n text(s) wait to be sent.</source>
        <translation>
            <numerusform>%n text waits to be sent.</numerusform>
            <numerusform>%n texts wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s), and not one text left.</source>
        <translation>
            <numerusform>%n missed call, and not one text left.</numerusform>
            <numerusform>%n missed calls, and not one text left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::TagDialog</name>
    <message numerus="yes">
        <source>A tag for the %n people that are chosen</source>
        <translation>
            <numerusform>A tag for the %n people that are chosen</numerusform>
            <numerusform>A tag for the %n people that are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::TestStep</name>
    <message numerus="yes">
        <source>%n step(s) to go; you can finish without them</source>
        <translation>
            <numerusform>%n step to go; you can finish without it</numerusform>
            <numerusform>%n steps to go; you can finish without them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::TextsPage</name>
    <message numerus="yes">
        <source>Sent by %n sentence(s): %1</source>
        <translation>
            <numerusform>Sent by %n sentence: %1</numerusform>
            <numerusform>Sent by %n sentences: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>“%1” is too long: %n character at most.</numerusform>
            <numerusform>“%1” is too long: %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s) in the last 30 days,</source>
        <translation>
            <numerusform>Sent %n time in the last 30 days,</numerusform>
            <numerusform>Sent %n times in the last 30 days,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them answered</source>
        <translation>
            <numerusform>%n of them answered</numerusform>
            <numerusform>%n of them answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ThreadHead</name>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation>
            <numerusform>called once</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::TrayIcon</name>
    <message numerus="yes">
        <source>%n person(s) wait on us.</source>
        <translation>
            <numerusform>%n person waits on us.</numerusform>
            <numerusform>%n people wait on us.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::TrialPanel</name>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would have gone otherwise</source>
        <translation>
            <numerusform>%n call would have gone otherwise</numerusform>
            <numerusform>%n calls would have gone otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n missed call(s)</source>
        <translation>
            <numerusform>Of %n missed call</numerusform>
            <numerusform>Of %n missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s):</source>
        <translation>
            <numerusform>in the last day:</numerusform>
            <numerusform>in the last %n days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older call(s) could not be read.</source>
        <translation>
            <numerusform>%n older call could not be read.</numerusform>
            <numerusform>%n older calls could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::WatchSheet</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::WhyPopup</name>
    <message numerus="yes">
        <source>The other %n check(s) passed.</source>
        <translation>
            <numerusform>The other %n check passed.</numerusform>
            <numerusform>The other %n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>checks</comment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
