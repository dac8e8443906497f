  +0.000s   0.508s  deployments: team-06 svc-16 [Deployment b31e20c1-475c-4d10-88e9-9acf2daf2068]
  +0.000s   0.508s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 3981] ERROR
  +0.000s   0.000s      kube-apiserver: authentication time.evidence=inferred
  +0.000s   0.000s      kube-apiserver: authorization time.evidence=inferred
  +0.000s   0.000s      kube-apiserver: apf-queue-wait time.evidence=inferred
  +0.000s   0.237s      kube-apiserver: etcd time.evidence=inferred
  +0.237s   0.000s      kube-apiserver: serialize-response-object time.evidence=inferred
  +0.237s   0.000s      kube-apiserver: response-write time.evidence=inferred

 +16.560s   0.620s  deployments: team-06 svc-36 [Deployment 442990fb-fee6-43da-b899-4b093a990cad]
 +16.560s   0.620s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 7840] ERROR
 +16.560s   0.000s      kube-apiserver: authentication time.evidence=inferred
 +16.560s   0.000s      kube-apiserver: authorization time.evidence=inferred
 +16.560s   0.000s      kube-apiserver: apf-queue-wait time.evidence=inferred
 +16.560s   0.397s      kube-apiserver: etcd time.evidence=inferred
 +16.956s   0.000s      kube-apiserver: serialize-response-object time.evidence=inferred
 +16.956s   0.000s      kube-apiserver: response-write time.evidence=inferred
