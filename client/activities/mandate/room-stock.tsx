/** The common stock for the room, once a mandate: what each table asked for, what it got, and why. */
import type { RoomView } from "./room-page.tsx";
import { stockTotals } from "./room-state.ts";

export function StockPanel({ room: { t, screen, everyone, seated } }: { readonly room: RoomView }) {
  const given = screen.stock ?? {};
  const { asked, isCut } = stockTotals(given);
  return (
    <section class="mandate-beat card">
      <h2>{t("room-stock")}</h2>
      <p>{t(isCut ? "room-stock-cut" : "room-stock-whole", { asked, stock: everyone.stock ?? 0 })}</p>
      <table class="mandate-stock">
        <caption class="visually-hidden">{t("room-stock")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("room-stock-asked")}</th>
            <th scope="col">{t("room-stock-got")}</th>
          </tr>
        </thead>
        <tbody>
          {seated.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{given[id]?.asked ?? 0}</td>
              <td>
                <b>{given[id]?.got ?? 0}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
