<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>textback::CallBackWords</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation><numerusform>Tried once</numerusform><numerusform>Tried %n times</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation><numerusform>Called once</numerusform><numerusform>Called %n times</numerusform></translation>
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
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>counts as %n text</numerusform>
            <numerusform>counts as %n texts</numerusform>
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
    <name>textback::StripWords</name>
    <message numerus="yes">
        <source>%n text(s) wait to be sent.</source>
        <translation>
            <numerusform>%n text waits to be sent.</numerusform>
            <numerusform>%n texts wait to be sent.</numerusform>
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
    <name>textback::WhyPopup</name>
    <message numerus="yes">
        <source>%n other check(s) passed before it.</source>
        <translation>
            <numerusform>%n other check passed before it.</numerusform>
            <numerusform>%n other checks passed before it.</numerusform>
        </translation>
    </message>
</context>
</TS>
