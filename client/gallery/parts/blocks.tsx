/** What a page is made of besides cards: the ink bar, callouts, lists, codes, messages. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { GaugeBar } from "../../ui/gauge-bar.tsx";
import { Header } from "../../ui/header.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { Toast } from "../../ui/toast.tsx";
import { TopNotices } from "../../ui/top-notices.tsx";
import { texts } from "../texts.ts";
import { Sheet, Specimen } from "./sheet.tsx";

export function Blocks() {
  const { others, blocks } = texts.value;
  return (
    <Sheet title={others.blocks}>
      <Specimen name="Header" wide>
        <Header logo title={blocks.title} sub={blocks.sub}>
          <span class="chip">K7M 4QP</span>
        </Header>
      </Specimen>
      <Specimen name="Toast, TopNotices" wide>
        <Message />
      </Specimen>
      <Specimen name="Callout">
        <Callout look="keep" kind="terminaux">
          <p>{blocks.keep}</p>
        </Callout>
        <Callout look="tip">
          <p>{blocks.tip}</p>
          <Button size="small" onPress={nothing}>
            {blocks.go}
          </Button>
        </Callout>
        <Callout look="source">
          <p>{blocks.source}</p>
        </Callout>
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure summary={blocks.more}>
          <p>{blocks.tip}</p>
        </Disclosure>
        <ol class="numbered">
          {blocks.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Specimen>
      <Specimen name="GaugeBar">
        {[0, 30, 75, 100].map((percent) => (
          <GaugeBar key={percent} percent={percent} />
        ))}
      </Specimen>
      <Specimen name="QrCode">
        <QrCode text="http://192.168.1.23:2567/K7M4QP" label={blocks.qr} />
      </Specimen>
    </Sheet>
  );
}

const nothing = () => undefined;

function Message() {
  const { blocks } = texts.value;
  const [isThere, show] = useState(true);
  return (
    <TopNotices>
      {isThere && (
        <Toast dismissLabel={blocks.close} onDismiss={() => show(false)}>
          {blocks.message}
        </Toast>
      )}
    </TopNotices>
  );
}
