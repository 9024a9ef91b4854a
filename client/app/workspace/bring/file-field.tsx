/** A file to choose: read when it is chosen, and again when the same one comes back mended. */

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export const FileField = ({ label, hint, accept, onFile }: FileFieldProps) => (
  <label class="field workspace-order">
    {label}
    <span class="reason">{hint}</span>
    <input
      type="file"
      accept={accept}
      onClick={({ currentTarget }) => {
        currentTarget.value = "";
      }}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) onFile(file);
      }}
    />
  </label>
);
