"""Prints a page to PDF in WebKitGTK, as its print button would: WebDriver has no way to there.

usage: print-webkit.py URL READY PDF MOST_SECONDS
READY is the selector of what stands there once the page may be printed. Needs a display.
Ends with 0 and a whole file, or with 1 and a sentence.
"""
import json
import pathlib
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

url, ready, pdf, most = sys.argv[1:5]
outcome = ['the page was not ready in time']


def end(said):
    outcome[0] = said
    Gtk.main_quit()


def send_to_printer():
    settings = Gtk.PrintSettings()
    settings.set_printer('Print to File')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, pathlib.Path(pdf).resolve().as_uri())
    page = Gtk.PageSetup()
    page.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
    for side in ('top', 'right', 'bottom', 'left'):
        getattr(page, f'set_{side}_margin')(10, Gtk.Unit.MM)
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(page)
    operation.connect('finished', lambda _: end(''))
    operation.connect('failed', lambda _, error: end(error.message))
    operation.print_()
    # held until it has finished
    outcome.append(operation)


def ask():
    view.evaluate_javascript(f'document.querySelector({json.dumps(ready)}) !== null', -1, None, None, None, take_answer)
    return False


def take_answer(_, result):
    try:
        is_ready = view.evaluate_javascript_finish(result).to_boolean()
    except GLib.Error:
        is_ready = False
    if is_ready:
        send_to_printer()
    else:
        GLib.timeout_add(100, ask)


window = Gtk.Window(default_width=1280, default_height=720)
view = WebKit2.WebView(web_context=WebKit2.WebContext.new_ephemeral())
window.add(view)
window.show_all()
view.load_uri(url)
GLib.timeout_add(200, ask)
GLib.timeout_add_seconds(int(most), lambda: end(outcome[0]))
Gtk.main()
if outcome[0]:
    sys.exit(f'{url} was not printed: {outcome[0]}')
