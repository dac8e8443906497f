  +3.269s   0.002s  configmaps: shop web-settings [ConfigMap] object.identity=inferred
  +3.269s   0.002s    alice: alice create [201] attribution=inferred

  +0.000s   0.003s  namespaces: shop [Namespace 22099e47-3bcb-47a4-a9f4-ba0b9d3a6479]
  +0.000s   0.003s    alice: alice create [201] no_op=true
  +0.000s   0.003s    alice: alice create [201 rv -> 283]
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"22099e47-3bcb-47a4-a9f4-ba0b9d3a6479","resourceVersion":"283","creationTimestamp":"2026-11-23T11:51:16Z","labels":{"kubernetes.io/metadata.name":"shop"}},"spec":{"finalizers":["kubernetes"]},"status":{"phase":"Active"}}

  +0.004s   0.002s  serviceaccounts: shop default [ServiceAccount c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6]
  +0.004s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 284]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"shop","uid":"c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6","resourceVersion":"284","creationTimestamp":"2026-11-23T11:51:16Z"}}

  +0.056s   0.002s  rolebindings: shop bob-edit [RoleBinding bc1bafa4-8483-4995-9873-4f5af9e6ec4e]
  +0.056s   0.002s    alice: alice create [201 rv -> 286]
                        = {"kind":"RoleBinding","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"bob-edit","namespace":"shop","uid":"bc1bafa4-8483-4995-9873-4f5af9e6ec4e","resourceVersion":"286","creationTimestamp":"2026-11-23T11:51:16Z"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"bob"}],"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"}}
