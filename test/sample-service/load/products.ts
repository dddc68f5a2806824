import { check } from 'k6';
import http from 'k6/http';

export const options = {
  scenarios: {
    steady: {
      executor: 'constant-arrival-rate',
      rate: 200,
      timeUnit: '1s',
      duration: '5m',
      preAllocatedVUs: 100,
      maxVUs: 1000,
    },
  },
  thresholds: {
    http_req_failed: ['rate<0.001'],
    http_req_duration: ['p(95)<300', 'p(99)<800'],
    dropped_iterations: ['count<1'], // Otherwise the load was not what it says.
  },
};

export default function (): void {
  const sku = `pen-${Math.floor(Math.random() * 5000)}`;
  const response = http.get(`https://staging.example.org/products/${sku}`);
  check(response, { 'is 200': (answer) => answer.status === 200 });
}
