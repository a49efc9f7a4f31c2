#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Textback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds in the real window, asked over the system's accessibility bus (AT-SPI).

screen_reader_test.py PROGRAM: watches the practice carrier with a window of its own, lets somebody call and answer, then
finds the list, reads the thread, writes a reply and presses Send, all without a mouse or a key. Needs a display and a
session bus of its own (tests/support/private_session).
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAM = sys.argv[1]
CALLER = "+15125550142"
SPOKEN_CALLER = "(512) 555-0142"
WORDS = "Water heater leaking"
REPLY = "We are on our way"
LIMIT = 60.0  # Seconds that anything may take on a machine that is busy with other tests.


def wait_for(what, find):
    """The first true answer of `find`; the test has failed where there is none in time."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"never seen: {what}")


def ask(url, body=None):
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=10) as answer:
        return json.load(answer)


def shown(accessible):
    return accessible.get_state_set().contains(Atspi.StateType.SHOWING)


def everything(accessible, depth=0):
    """All accessible things below this one that are on screen. A thing that goes away meanwhile is left out."""
    if accessible is None or depth > 20:
        return
    try:
        if depth > 0 and not shown(accessible):
            return
        yield accessible
        children = [accessible.get_child_at_index(index) for index in range(accessible.get_child_count())]
    except gi.repository.GLib.Error:
        return
    for child in children:
        yield from everything(child, depth + 1)


def speak(window):
    return [(thing.get_role_name(), thing.get_name()) for thing in everything(window)]


class Desk:
    """A practice carrier and the program watching it in a window, both ended by their own ids."""

    def __init__(self, folder):
        self.profile = os.path.join(folder, "profile")
        self.carrier = subprocess.Popen([PROGRAM, "practice-carrier"], stdout=subprocess.PIPE, text=True)
        self.window = None
        self.facts = json.loads(self.carrier.stdout.readline())
        self.command(
            *("account", "add", "ringcentral", "--server", self.facts["base_url"]),
            *("--client-id", self.facts["client_id"], "--jwt-stdin"),
            given=self.facts["jwt"] + "\n",
        )
        self.command("config", "set", "delay-seconds", "0")
        self.command("config", "set", "settle-seconds", "0")

    def command(self, *words, given=""):
        subprocess.run([PROGRAM, "--profile", self.profile, *words], input=given, text=True, check=True, timeout=LIMIT)

    def open(self):
        self.window = subprocess.Popen(
            [PROGRAM, "--profile", self.profile],
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        )
        self.wait_until_watching()

    def wait_until_watching(self):
        def watching():
            said = subprocess.run(
                [PROGRAM, "--profile", self.profile, "status", "--json"], capture_output=True, text=True, timeout=LIMIT
            )
            return said.returncode == 0 and json.loads(said.stdout).get("watching")

        wait_for("a desk that watches", watching)

    def close(self):
        for process in (self.window, self.carrier):
            if process:
                process.terminate()
                process.wait(LIMIT)


def turn_accessibility_on():
    for member, words in (
        ("org.a11y.Bus.GetAddress", []),
        (
            "org.freedesktop.DBus.Properties.Set",
            ["string:org.a11y.Status", "string:IsEnabled", "variant:boolean:true"],
        ),
    ):
        subprocess.run(
            ["dbus-send", "--session", "--dest=org.a11y.Bus", "--print-reply", "/org/a11y/bus", member, *words],
            check=True,
            stdout=subprocess.DEVNULL,
        )


def our_window():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_name() == "textback" and application.get_child_count():
            return application.get_child_at_index(0)
    return None


def first(window, role, fits):
    for thing in everything(window):
        if thing.get_role_name() == role and fits(thing.get_name()):
            return thing
    return None


def where(thing):
    """What the thing is in, from the inside out, for whoever has to find it."""
    inside = []
    while thing and len(inside) < 6:
        inside.append(f"{thing.get_role_name()} {thing.get_name()!r} of {thing.get_child_count()}")
        thing = thing.get_parent()
    return " in ".join(inside)


def named(window, role, words):
    return first(window, role, lambda name: words in name)


def press(thing):
    actions = thing.get_action_iface()
    names = [actions.get_action_name(index) for index in range(actions.get_n_actions())]
    wanted = next(name for name in ("Press", "Toggle") if name in names)
    assert actions.do_action(names.index(wanted)), f"{thing.get_name()} could not be pressed"


def entries(window):
    """What the thread says, one entry a line."""
    thread = named(window, "list", "Conversation")
    return [thing.get_name() for thing in everything(thread) if thing.get_role_name() == "list item"] if thread else []


def texts_to_caller(desk):
    return [text for text in ask(desk.facts["control_url"] + "/state")["texts"] if text["to"] == CALLER]


def check(desk):
    window = wait_for("the window", our_window)
    control = desk.facts["control_url"]
    ask(control + "/calls", {"scenario": "missed", "from": CALLER, "ring_seconds": 8})
    wait_for("the text back", lambda: len(texts_to_caller(desk)) == 1)
    ask(control + "/texts", {"from": CALLER, "text": WORDS})
    row = wait_for("the row in the list", lambda: named(window, "list item", WORDS))
    assert SPOKEN_CALLER in row.get_name(), row.get_name()
    assert "unread" in row.get_name(), row.get_name()
    press(row)

    said = wait_for("the words in the thread", lambda: [line for line in entries(window) if WORDS in line] and entries(window))
    assert any("Missed call" in line for line in said), said
    ours = [line for line in said if "Textback" in line]
    assert ours and ("Sent" in ours[0] or "Delivered" in ours[0]), said
    assert all(":" in line for line in said if WORDS in line), "a text is read with its time"

    def why():
        return first(named(window, "list", "Conversation"), "push button", lambda name: name == "Why?")

    press(wait_for("what can be pressed in the thread", why))
    wait_for("the reasons", lambda: first(window, "push button", lambda name: name == "Copy"))

    reply = wait_for("the composer", lambda: named(window, "text", "Reply"))
    assert reply.get_editable_text_iface().set_text_contents(REPLY)
    press(wait_for("Send", lambda: first(window, "push button", lambda name: name == "Send")))
    wait_for("our reply in the thread", lambda: [line for line in entries(window) if REPLY in line])
    wait_for("the reply at the carrier", lambda: len(texts_to_caller(desk)) == 2)

    nameless = [
        where(thing)
        for thing in everything(window)
        if thing.get_state_set().contains(Atspi.StateType.FOCUSABLE) and not thing.get_name()
    ]
    assert not nameless, f"without a name: {nameless}"
    return window


def main():
    turn_accessibility_on()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        try:
            desk.open()
            check(desk)
        except BaseException:
            window = our_window()
            if window:
                print("\n".join(f"{role}: {name}" for role, name in speak(window)), file=sys.stderr)
            raise
        finally:
            desk.close()


main()
